/** Finds the corner where the badge covers least: cookie banners, chat buttons and fixed menus keep their place. */

type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';

export interface Place {
  corner: Corner;
  /** How far above the bottom corner, px: over a chat button rather than up at the page's own header. */
  lift: number;
}

export interface Box {
  width: number;
  height: number;
}

/** Distance from the edges of the viewport, px. */
const MARGIN = 12;
/** Height of the usual chat button with its margin, px. */
const LIFT = 88;
const COLUMNS = 9;
const ROWS = 3;

/**
 * The first place in order of preference where the fewest points of the box are taken.
 * @param taken tells whether something that stays in place is at a point of the viewport, px.
 * @param rtl the page reads from right to left: the left corner comes first.
 */
export function freeCorner(
  box: Box,
  viewport: Box,
  taken: (x: number, y: number) => boolean,
  rtl: boolean,
): Place {
  const bottom: Corner[] = rtl ? ['bottom-left', 'bottom-right'] : ['bottom-right', 'bottom-left'];
  const top: Corner[] = rtl ? ['top-left', 'top-right'] : ['top-right', 'top-left'];
  const places: Place[] = [
    ...bottom.map((corner) => ({ corner, lift: 0 })),
    ...bottom.map((corner) => ({ corner, lift: LIFT })),
    ...top.map((corner) => ({ corner, lift: 0 })),
  ];
  let best = places[0]!;
  let least = Infinity;
  for (const place of places) {
    const count = pointsOf(place, box, viewport).filter(([x, y]) => taken(x, y)).length;
    if (count < least) [best, least] = [place, count];
  }
  return best;
}

function pointsOf({ corner, lift }: Place, box: Box, viewport: Box): [number, number][] {
  const left = corner.endsWith('left') ? MARGIN : viewport.width - MARGIN - box.width;
  const top = corner.startsWith('top') ? MARGIN : viewport.height - MARGIN - lift - box.height;
  const points: [number, number][] = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    for (let row = 0; row < ROWS; row += 1) {
      points.push([
        left + (box.width * column) / (COLUMNS - 1),
        top + (box.height * row) / (ROWS - 1),
      ]);
    }
  }
  return points;
}

/** Whether something that stays in place while the page scrolls, or a frame or field, is at a point. */
export function takenAt(x: number, y: number, own: Element): boolean {
  for (const element of document.elementsFromPoint(x, y)) {
    if (element === own || element === document.documentElement || element === document.body)
      continue;
    if (/^(IFRAME|VIDEO|INPUT|TEXTAREA|SELECT)$/.test(element.tagName)) return true;
    const { position } = getComputedStyle(element);
    if (position === 'fixed' || position === 'sticky') return !coversAll(element);
  }
  return false;
}

/** A backdrop is under every corner alike, and tells nothing. */
function coversAll(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= innerWidth * 0.95 && height >= innerHeight * 0.95;
}
