import { startSample } from './support/library';
import { expect, test } from './support/test';

// It was found in transitions that a view was left in, and there are none where the system asks for no motion.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a view that was left leaves nothing of itself in memory, panels included', async ({ page }) => {
  test.slow();
  await startSample(page);
  const session = await page.context().newCDPSession(page);
  const nodes = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Memory.getDOMCounters')).nodes;
  };
  const leaveAndReturn = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await page.locator('.react-flow__node-touchpoint').nth(i).click();
      // Opens the panel, or closes it: either way the view is left while something still moves.
      await page.keyboard.press('i');
      await page.keyboard.press('Alt+2');
      await page.waitForURL(/coverage/);
      await page.keyboard.press('Alt+1');
      await page.waitForURL(/map/);
      await page.locator('.react-flow__node-touchpoint').first().waitFor();
    }
  };

  await leaveAndReturn(1);
  const before = await nodes();
  await leaveAndReturn(6);
  // One map with its panel has some 2,800 nodes.
  await expect.poll(nodes).toBeLessThan(before * 1.5);
});
