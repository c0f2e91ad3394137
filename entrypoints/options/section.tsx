/** A section of the options, with the note that an administrator has set it. */
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  about?: string;
  locked?: boolean;
  children: ComponentChildren;
}

export function Section({ id, title, about, locked = false, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about && <p class="soft">{about}</p>}
      {locked && <p class="note">{i18n.t('options.locked')}</p>}
      {children}
    </section>
  );
}
