/** The icon set, drawn on a 24 px grid with one stroke. Icons are decoration: the word beside them says the same. */
import type { Layer, LayerState } from '../model';

/** Stroke drawings by name; SVG path data. */
const STROKES = {
  hosting: 'M4 4.5h16v6H4zM4 13.5h16v6H4zM7.5 7.5h.01M7.5 16.5h.01M11 7.5h5.5M11 16.5h5.5',
  mail: 'M3.5 5.5h17v13h-17zM3.5 6.5l8.5 7 8.5-7',
  workspace:
    'M3.5 18.5h17M5.5 15.5v-10h13v10zM12 8.2a1.6 1.6 0 1 0 .01 0M9 13.5c.4-1.5 1.5-2.2 3-2.2s2.6.7 3 2.2',
  'third-party': 'M4 4.5h7v7H4zM13.5 12.5h7v7h-7zM11 8h6v4.5M13.5 16H7.5v-4.5',
  law: 'M12 4v16M7.5 20h9M5 7.5h14M12 4.5l-7 3M12 4.5l7 3M2.5 14 5 7.5 7.5 14a2.5 2.5 0 0 1-5 0zM16.5 14 19 7.5l2.5 6.5a2.5 2.5 0 0 1-5 0z',
  compass: 'M12 3.5a8.5 8.5 0 1 0 .01 0M15.5 8.5 13.5 13.5 8.5 15.5 10.5 10.5z',
  write: 'M4 20l1-4.5L16 4.5l3.5 3.5-11 11zM13.5 7l3.5 3.5',
  flag: 'M6 21V4M6 5h12l-2.5 4 2.5 4H6',
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4',
  document: 'M6 3.5h8.5L18.5 8v12.5H6zM14 3.5V8.5h4.5M9 12.5h6.5M9 16h6.5',
  expand: 'M14 4.5h5.5V10M19.5 4.5 12.5 11.5M10.5 5.5h-6v14h14v-6',
  sliders:
    'M4 7h8.5M17.5 7H20M15 4.5a2.5 2.5 0 1 0 .01 0M4 17h2.5M11.5 17H20M9 14.5a2.5 2.5 0 1 0 .01 0',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  down: 'M6 9.5l6 6 6-6',
  eye: 'M2.5 12C4.5 8 8 5.5 12 5.5s7.5 2.5 9.5 6.5c-2 4-5.5 6.5-9.5 6.5S4.5 16 2.5 12zM12 9a3 3 0 1 0 .01 0',
  shield: 'M12 3.5l7.5 2.5v5.5c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6zM8.5 12l2.5 2.5 4.5-5',
  offline:
    'M4 4l16 16M8.6 15.7a5 5 0 0 1 6.8 0M5 12.2a9.8 9.8 0 0 1 4.6-2.5M19 12.2a9.8 9.8 0 0 0-5-2.6M2.8 8.6a14 14 0 0 1 3.4-2.2M21.2 8.6a14 14 0 0 0-10.4-3.5M12 19h.01',
  external: 'M13.5 4.5h6v6M19.5 4.5 11 13M10 6.5H5v12.5h12.5V14',
} as const;

export type IconName = keyof typeof STROKES;

/** One icon. @param size in px; the strokes take the colour of the text. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={STROKES[name]} />
    </svg>
  );
}

/** The icon of a layer. */
export function LayerIcon({ layer }: { layer: Layer }) {
  return <Icon name={layer} size={22} />;
}

/**
 * A state told by shape: a full diamond for something noted, an empty ring for nothing, a dashed ring with a question
 * mark for what was not examined.
 */
export function StateShape({ state }: { state: LayerState }) {
  return (
    <svg
      class={`shape shape-${state}`}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      {state === 'observed' && <path d="M8 .8 15.2 8 8 15.2 .8 8z" fill="currentColor" />}
      {state === 'nothing-observed' && (
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />
      )}
      {state === 'not-examined' && (
        <g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round">
          <circle cx="8" cy="8" r="6.7" stroke-dasharray="2.6 2.66" />
          <path d="M6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2M8 11.5v.01" />
        </g>
      )}
    </svg>
  );
}
