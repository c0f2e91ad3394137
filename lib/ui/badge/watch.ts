/** What happens around the badge: keys, full screen, late banners, back/forward, an update, a page that removes it. */
import { alive } from './native';

interface Watched {
  isOpen: boolean;
  open: (wanted: boolean) => void;
  place: () => void;
  refresh: () => Promise<void>;
  remove: () => void;
  giveUp: () => void;
}

/** How often a page may take the badge away before it gives up. */
const RETURNS = 3;
/** When to look for a free corner again: banners and chat buttons come late. */
const LATE_MS = [1500, 5000];
/** A resize comes in bursts. */
const CALM_MS = 200;
/** What is pressed in the badge is no business of the page's own handlers. */
const OWN_EVENTS = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
];

/** Listens until `signal` says stop. @param host the badge's element in the page. */
export function watchPage(host: HTMLElement, badge: Watched, signal: AbortSignal): void {
  const stopped = { signal };
  for (const name of OWN_EVENTS)
    host.addEventListener(name, (event) => event.stopPropagation(), stopped);

  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') badge.open(false);
    },
    { signal, capture: true },
  );

  const away = (): void => {
    host.toggleAttribute('data-away', document.fullscreenElement !== null);
  };
  document.addEventListener('fullscreenchange', away, stopped);
  away();

  const goIfOrphan = (): void => {
    if (!alive()) badge.remove();
  };
  document.addEventListener('visibilitychange', goIfOrphan, stopped);
  host.addEventListener('pointerenter', goIfOrphan, stopped);
  host.addEventListener('focusin', goIfOrphan, stopped);
  addEventListener('pageshow', (event) => void (event.persisted && badge.refresh()), stopped);

  let calm: ReturnType<typeof setTimeout>;
  const placeSoon = (): void => {
    clearTimeout(calm);
    calm = setTimeout(() => badge.place(), CALM_MS);
  };
  addEventListener('resize', placeSoon, stopped);
  const late = LATE_MS.map((ms) => setTimeout(() => badge.place(), ms));

  const keeper = keep(host, badge);
  signal.addEventListener('abort', () => {
    keeper.disconnect();
    clearTimeout(calm);
    late.forEach(clearTimeout);
  });
}

/** Comes back a few times when the page redraws itself, then gives up for good. */
function keep(host: HTMLElement, badge: Watched): MutationObserver {
  let returns = 0;
  const keeper = new MutationObserver(() => {
    if (host.isConnected) return;
    returns += 1;
    if (returns > RETURNS || !alive()) badge.giveUp();
    else document.documentElement.append(host);
  });
  keeper.observe(document.documentElement, { childList: true });
  return keeper;
}
