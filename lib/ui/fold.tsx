/** A part that opens: the browser's own disclosure, so keyboard, find-in-page and screen readers work of themselves. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { Icon } from './icon';

interface FoldProps {
  /** What is always seen. May hold a heading. */
  summary: ComponentChildren;
  children: ComponentChildren;
  /** Open from the start. */
  open?: boolean;
  /** Extra class on the `details`. */
  look?: string;
}

/** Opens every fold below it: for printing. */
export const AllOpen = createContext(false);

/** A disclosure. What it holds is drawn at its first opening, so that a long list costs nothing while folded. */
export function Fold({ summary, children, open = false, look = '' }: FoldProps) {
  const all = useContext(AllOpen);
  const [seen, setSeen] = useState(open);
  return (
    <details
      class={`fold ${look}`}
      open={open || all}
      onToggle={(event) => event.currentTarget.open && setSeen(true)}
    >
      <summary>
        <span class="fold-summary">{summary}</span>
        <Icon name="down" size={16} />
      </summary>
      {(seen || all) && <div class="fold-body">{children}</div>}
    </details>
  );
}
