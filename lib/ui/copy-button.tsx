/** Copies a text and says whether it worked. */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Icon } from './icon';

interface CopyProps {
  /** Made when the button is pressed. */
  text: () => string;
  label: string;
  /** Name for screen readers, when the label alone would not tell which. */
  name?: string;
  look?: string;
}

/** A copy button; its outcome is announced. */
export function CopyButton({ text, label, name, look = 'quiet' }: CopyProps) {
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome(i18n.t('popup.copied'));
    } catch {
      setOutcome(i18n.t('popup.copyFailed'));
    }
  };
  return (
    <>
      <button type="button" class={`button ${look}`} aria-label={name} onClick={() => void copy()}>
        <Icon name="copy" size={16} />
        <span>{label}</span>
      </button>
      <span class="outcome" role="status">
        {outcome}
      </span>
    </>
  );
}
