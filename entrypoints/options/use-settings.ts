/** The settings on screen: read, changed, and read again when another page or the administrator changes them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/state/defaults';
import { changeSettings, readSettings, watchSettings } from '../../lib/state/settings';

export interface SettingsHold {
  settings: Settings;
  /** Whether the administrator has set this one. */
  isLocked: (name: keyof Settings) => boolean;
  change: (change: Partial<Settings>) => void;
}

/** Null until they have been read. */
export function useSettings(): SettingsHold | null {
  const [read, setRead] = useState<Awaited<ReturnType<typeof readSettings>> | null>(null);
  const refresh = useCallback(() => void readSettings().then(setRead), []);
  useEffect(() => {
    refresh();
    return watchSettings(refresh);
  }, [refresh]);
  if (!read) return null;
  return {
    settings: read.settings,
    isLocked: (name) => read.locked.includes(name),
    change: (change) => {
      // Shown at once: a switch that waits for the disk feels broken.
      setRead({ ...read, settings: { ...read.settings, ...change } });
      void changeSettings(change).then(refresh, refresh);
    },
  };
}
