/** Builds nodes by DOM calls alone: no markup is parsed, so Trusted Types and a strict CSP have nothing to object to. */

type Child = Node | string | null | undefined | false;

/** An HTML element with attributes and children; strings become text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(
    ...children.filter((child) => child !== null && child !== undefined && child !== false),
  );
  return made;
}

/** A button. Clicks made by scripts of the page do not count. */
export function button(look: string, onPress: () => void, ...children: Child[]): HTMLButtonElement {
  const made = element('button', { type: 'button', class: look }, ...children);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return made;
}

/** A drawing from shapes: path data and fill. */
export function drawing(
  size: number,
  box: number,
  shapes: readonly [d: string, fill: string][],
): SVGElement {
  const svg = node('svg', {
    viewBox: `0 0 ${box} ${box}`,
    width: `${size}`,
    height: `${size}`,
    'aria-hidden': 'true',
  });
  svg.append(...shapes.map(([d, fill]) => node('path', { d, fill })));
  return svg;
}

function node(tag: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
