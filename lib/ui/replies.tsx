/** Right of reply: what the body itself answered. */
import { i18n } from '#i18n';
import { repliesOf } from '../catalog/replies/replies';
import { OutLink } from './sources';
import { date } from './when';

/** The body's answers, newest first. Nothing when it gave none. */
export function Replies({ host }: { host: string }) {
  const replies = repliesOf(host);
  if (replies.length === 0) return null;
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">{i18n.t('reply.title')}</h2>
      {replies.map((reply) => (
        <blockquote class="note" key={reply.date + reply.author} lang={reply.language}>
          <p class="reply-text">{reply.text}</p>
          <footer>
            {reply.author}, {date(reply.date)}
            {reply.url && (
              <>
                {' '}
                <OutLink href={reply.url} label={i18n.t('reply.page')} />
              </>
            )}
          </footer>
        </blockquote>
      ))}
    </section>
  );
}
