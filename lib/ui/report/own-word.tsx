/** The person's own word about a site: kept on this device, at once, whatever becomes of the report. */
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messages';
import type { Kind } from '../../report/report';
import {
  addUserSite,
  removeUserSite,
  userKey,
  userWord,
  type UserWord,
} from '../../site/user-sites';
import { readUserSites, writeUserSites } from '../../state/user-sites';

interface OwnWordProps {
  kind: Kind;
  host: string;
  /** Origin + path, for platforms that many sites share. */
  page: string | null;
}

/** Shown only for "is public" and "is not", and where a site can be told from its neighbours. */
export function OwnWord({ kind, host, page }: OwnWordProps) {
  const [word, setWord] = useState<UserWord | undefined>();
  const path = page ? new URL(page).pathname : undefined;
  useEffect(() => {
    void readUserSites().then((sites) => setWord(userWord(sites, host, path)));
  }, [host, path]);
  if ((kind !== 'is-public' && kind !== 'is-not') || userKey(host, path) === null) return null;
  const set = async (next: UserWord | undefined): Promise<void> => {
    const sites = await readUserSites();
    await writeUserSites(
      next ? addUserSite(sites, host, next, path) : removeUserSite(sites, host, path),
    );
    setWord(next);
    // Open pages follow at their next load if the background cannot answer now.
    await send('site:changed').catch(() => undefined);
  };
  const choices: readonly UserWord[] = kind === 'is-public' ? ['public', 'school'] : ['not'];
  return (
    <fieldset class="field">
      <legend>{i18n.t('report.ownWord')}</legend>
      {choices.map((choice) => (
        <label class="tick" key={choice}>
          <input
            type="checkbox"
            checked={word === choice}
            onChange={(event) => void set(event.currentTarget.checked ? choice : undefined)}
          />
          <span>{i18n.t(`report.word.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
