/** Words and signs that say a number: "your code *is* 482913". On folded text, up to the number. */
export const saidBefore =
  /(?:[:：=>»→➜➡👉-]|\b(?:(?:kod|haslo|weryfikacyjny|jednorazow[ye]|logowania|dostepu|bezpieczenstwa) to|, to|koodi\S*(?: \S+){0,3} on|is|are|was|ist|ist die|ist der|lautet|est|est le|es|es el|e|e il|e o|son|sono|sao|zijn|ar|er|jest|je|jeste|este|adalah|ialah|la|len)|это|є|е|ειναι|هو|هي|הוא|היא|است|है|হল|হলো|คือ|là|为|為|是|は|は、|는|은|이)\s*[[({【「『“"«<*']*\s*$/u

/** "482913 *is* your code", from the number on. */
export const saidAfter =
  /^[\])}>】」』”"»*']{0,3}\s?(?:[-:=]|is |ist |lautet |est |es |e |sao |is je |ar |er |on |jest |to |je |este |adalah |ialah |la |olarak|это |є |е |ειναι |هو |هي |ہے|है|हो|হল|คือ|为|為|是|が|は|은|는|이)/u
