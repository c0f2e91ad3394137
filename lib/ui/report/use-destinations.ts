/** Where reports can go: what the administrator or the person set, then what the build was given. */
import { useEffect, useState } from 'preact/hooks';
import { destinations, type Destinations, type Places } from '../../report/destinations';
import { readSettings } from '../../state/settings';

/** Variables of the build: `WXT_REPORT_ADDRESS=… npm run build`. */
function ofBuild(): Partial<Places> {
  const { WXT_REPORT_ADDRESS, WXT_REPORT_FORGE, WXT_REPORT_PAGE } = import.meta.env as Record<
    string,
    string | undefined
  >;
  return {
    address: WXT_REPORT_ADDRESS ?? '',
    forge: WXT_REPORT_FORGE ?? '',
    page: WXT_REPORT_PAGE ?? '',
  };
}

/** Null until the settings have been read. */
export function useDestinations(): Destinations | null {
  const [to, setTo] = useState<Destinations | null>(null);
  useEffect(() => {
    readSettings().then(
      ({ settings }) => setTo(destinations(settings.report, ofBuild())),
      () => setTo(destinations({ address: '', forge: '', page: '' }, ofBuild())),
    );
  }, []);
  return to;
}
