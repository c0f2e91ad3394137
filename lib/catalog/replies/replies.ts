/** Right of reply: answers of the bodies themselves, written by `npm run reports:import` after review. */
import replies from './replies.json';
import type { Reply } from './types';

const REPLIES = replies as Reply[];

/** Answers about a host, newest first. */
export function repliesOf(host: string): Reply[] {
  return REPLIES.filter((reply) => reply.host === host).sort((a, b) => (a.date < b.date ? 1 : -1));
}
