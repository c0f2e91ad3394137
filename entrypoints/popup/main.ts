import { askState } from './ask-state';

// The background works out its answer while the rest of the page is still being read.
const first = askState();
void import('./show').then(({ show }) => show(first));
