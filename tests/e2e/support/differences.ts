import type { Page } from '@playwright/test';

interface Placed {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * How much of each part differs between two screenshots where it differs most, 0–1: in a window of 24 × 18 px. A pixel
 * differs when nothing within a pixel of it in the other has nearly its colour, so that edges may be smoothed in their own
 * way, and nothing may stand elsewhere.
 */
export function differences(page: Page, one: Buffer, other: Buffer, where: readonly Placed[]): Promise<number[]> {
  return page.evaluate(
    async ([first, second, boxes]) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('There is no canvas to read pixels from.');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = [await pixels(first), await pixels(second)];
      const near = (x: number, y: number, from: ImageData, to: ImageData) => {
        const at = (y * from.width + x) * 4;
        for (let dy = -1; dy <= 1; dy++)
          for (let dx = -1; dx <= 1; dx++) {
            const there = ((y + dy) * to.width + x + dx) * 4;
            const far = [0, 1, 2].map((i) => Math.abs((from.data[at + i] ?? 0) - (to.data[there + i] ?? 0)));
            if (Math.max(...far) <= 48) return true;
          }
        return false;
      };
      const isWrong = (x: number, y: number) => !near(x, y, a, b) || !near(x, y, b, a);
      return boxes.map(({ box }) => {
        const [left, top] = [Math.ceil(box.x), Math.ceil(box.y)];
        const [columns, rows] = [Math.floor(box.width) - 1, Math.floor(box.height) - 1];
        // How many are wrong above and to the left of each pixel: a window is then four of these.
        const sums = new Uint32Array((columns + 1) * (rows + 1));
        const at = (x: number, y: number) => sums[y * (columns + 1) + x] ?? 0;
        for (let y = 1; y <= rows; y++)
          for (let x = 1; x <= columns; x++) {
            const here = isWrong(left + x - 1, top + y - 1) ? 1 : 0;
            sums[y * (columns + 1) + x] = here + at(x - 1, y) + at(x, y - 1) - at(x - 1, y - 1);
          }
        let most = 0;
        const [width, height] = [24, 18];
        for (let y = height; y <= rows; y += 3)
          for (let x = width; x <= columns; x += 4)
            most = Math.max(most, at(x, y) - at(x - width, y) - at(x, y - height) + at(x - width, y - height));
        return most / (width * height);
      });
    },
    [one.toString('base64'), other.toString('base64'), where] as const,
  );
}
