/** Checks of stored values: what does not have the shape that was written is as if it were not there. */

export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isCount: Check = (value) => typeof value === 'number' && value >= 0;
/** Milliseconds since 1970 that a date can stand for. */
export const isTime: Check = (value) => typeof value === 'number' && Math.abs(value) <= 8.64e15;

export const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

/** `null`, or what the check takes. */
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** Absent, or what the check takes. */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object whose named fields pass; others do not matter. */
export const shapeOf =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, check]) =>
      check((value as Record<string, unknown>)[name]),
    );
