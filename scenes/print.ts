/** So many pixels are printed at once: 10 to 20 ms of a whole picture's 50. */
const BAND = 200_000;

/**
 * Prints a drawing on a canvas that the processor keeps, band after band, so that frames come between.
 * Handed to the page as it is, an SVG is drawn line by line by the graphics card, and again with every
 * change beside it: where the card is software, a venue of 100 KB takes two to five seconds each time
 * (Chromium on SwiftShader, two processors).
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
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const step = Math.max(1, Math.floor(BAND / width));
  for (let top = 0; pen !== null && top < height; top += step) {
    if (top > 0) await new Promise((wake) => setTimeout(wake));
    pen.save();
    pen.beginPath();
    pen.rect(0, top, width, step);
    pen.clip();
    pen.drawImage(image, 0, 0, width, height);
    pen.restore();
    // What is drawn is only noted down until somebody looks.
    pen.getImageData(0, top, 1, 1);
  }
  return canvas;
}
