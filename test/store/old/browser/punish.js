document.addEventListener('slider-solved', ({ detail }) => window.parent.postMessage(`slide:${detail}`, location.origin))
