/** The part of pngjs used here; the package brings no types. */
declare module 'pngjs' {
  interface Pixels {
    width: number;
    height: number;
    data: Uint8Array;
  }
  export const PNG: { sync: { read(file: Buffer): Pixels; write(picture: Pixels): Buffer } };
}
