/** "This is wrong", on every finding: correcting is as near as what it corrects. */
import { i18n } from '#i18n';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '../icon';
import { serviceName } from '../names';

/** Opens the form about one service. Null where a view has no form to open. */
export const ReportFinding = createContext<((service: string) => void) | null>(null);

/** The button of one finding. Nothing where nothing can be opened. */
export function WrongFinding({ service }: { service: string }) {
  const report = useContext(ReportFinding);
  if (!report) return null;
  return (
    <button type="button" class="button quiet wrong" onClick={() => report(service)}>
      <Icon name="flag" size={16} />
      <span>
        {i18n.t('report.wrongFinding')}
        <span class="unseen"> {serviceName(service)}</span>
      </span>
    </button>
  );
}
