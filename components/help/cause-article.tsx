import { i18n } from '#i18n'
import { CausePicture } from './cause-picture'
import { PageWords } from '@/components/shared/page-words'
import { ToContents } from './contents'
import type { CauseTopic } from './topics'

/** One thing that keeps people out: how to tell, and what to do. */
export function CauseArticle({ topic, isAimed }: { topic: CauseTopic; isAimed: boolean }) {
  const { anchor, title, cause, sign, todo, wayOut } = topic
  return (
    <article id={anchor} class={isAimed ? 'sheet aimed' : 'sheet'} tabIndex={-1} aria-labelledby={`${anchor}-title`}>
      <h3 id={`${anchor}-title`}>{title}</h3>
      <div class="step">
        <CausePicture cause={cause} />
        <dl>
          {sign === undefined ? null : (
            <div>
              <dt class="soft small">{i18n.t('help.tell')}</dt>
              <dd>
                <PageWords text={sign} />
              </dd>
            </div>
          )}
          <div>
            <dt class="soft small">{i18n.t('help.todo')}</dt>
            <dd>
              <PageWords text={todo} />
            </dd>
          </div>
          {wayOut === undefined ? null : (
            <div>
              <dt class="soft small">{i18n.t('help.wayOut')}</dt>
              <dd>
                <a class="alone" href={`#${wayOut.anchor}`}>
                  {wayOut.title}
                </a>
              </dd>
            </div>
          )}
        </dl>
      </div>
      <ToContents />
    </article>
  )
}
