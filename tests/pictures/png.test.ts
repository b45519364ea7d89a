import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chromiumPath, useBrowser } from '../browser.ts';
import { smaller } from './png.ts';

describe.skipIf(!chromiumPath)('a picture of few colours', () => {
  const browser = useBrowser();

  it('is smaller and shows the same', async () => {
    const page = await browser().newPage({ viewport: { width: 300, height: 200 } });
    await page.setContent(
      '<body style="background:#fbf7ee"><h1 style="color:#224">Drift</h1><hr><b>is found</b></body>',
    );
    const png = await page.screenshot();
    const small = smaller(png);
    expect(small.length).toBeLessThan(png.length);
    const pixels = (picture: Buffer) =>
      page.evaluate(`(async () => {
        const image = new Image();
        image.src = 'data:image/png;base64,${picture.toString('base64')}';
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return [image.width, image.height, ...canvas.getImageData(0, 0, image.width, image.height).data].join();
      })()`);
    expect(await pixels(small)).toBe(await pixels(png));
    await page.close();
  });
});

describe('the pictures of the papers', () => {
  const papers = ['README.md', ...globSync('docs/*.md')].map(file => readFileSync(file, 'utf8')).join('\n');
  const shown = [...papers.matchAll(/pictures\/([\w-]+\.png)/g)].map(([, name]) => name);

  it('are all there, in light and dark, and all shown', () => {
    const drawn = globSync('docs/pictures/*.png').map(path => path.split('/').at(-1));
    expect([...new Set(shown)].sort()).toEqual(drawn.sort());
    expect(drawn.filter(name => name?.endsWith('-dark.png'))).toHaveLength(drawn.length / 2);
  });
});
