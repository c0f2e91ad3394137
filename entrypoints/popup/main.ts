import { askState, soon } from './ask-state';

// The background works out its answer while the rest of the page is still being read.
const first = askState();
void Promise.all([import('./show'), soon(first)]).then(([{ show }, begin]) => show(first, begin));
