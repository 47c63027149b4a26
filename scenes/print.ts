/**
 * Prints a drawing on a canvas that the processor keeps. Handed to the page as it is, an SVG is drawn
 * line by line by the graphics card, and again with every change beside it: where the card is software,
 * a venue of 100 KB takes two to five seconds each time (Chromium on SwiftShader, two processors).
 *
 * @param address - of an SVG
 * @param width - of the print in pixels, as is `height`
 * @throws {Error} when it cannot be fetched or is none
 */
export async function print(
  address: string,
  width: number,
  height: number,
): Promise<HTMLCanvasElement> {
  const image = new Image(width, height);
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0, width, height);
  return canvas;
}
