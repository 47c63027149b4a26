/** So many pixels are printed in a frame: 10 to 20 ms of a whole picture's 50. */
const BAND = 200_000;

/** Comes when the next frame has been shown; in a page that nobody sees, when it is seen again. */
function frameShown(): Promise<void> {
  return new Promise((wake) => requestAnimationFrame(() => setTimeout(wake)));
}

/**
 * Prints a drawing on a canvas that the processor keeps, band after band, so that frames come between.
 * Handed to the page as it is, an SVG is drawn line by line, and again with every change beside it: a
 * venue of 100 KB takes two to five seconds each time (Chromium without a card, two processors).
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
    await frameShown();
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
