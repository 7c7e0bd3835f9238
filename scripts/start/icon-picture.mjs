// A picture of the icon with its badge, as a toolbar shows it: headless Chromium has no toolbar to photograph.
const COLORS = { ink: '#fff', dark: '#1f1b18' };

/** Saves a picture of one tab's badge (text, colour, tooltip as the browser holds them). */
export async function iconPicture(context, { text, color, title }, path) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 560, height: 72 });
  await page.setContent(
    '<body style="margin:0;font:14px system-ui;display:flex;gap:16px;align-items:center;padding:16px"></body>',
  );
  await page.evaluate(
    ({ badge, background, tooltip, ink }) => {
      const mark = document.createElement('b');
      mark.textContent = badge || '—';
      mark.style.cssText = `background:${background};color:${ink};border-radius:6px;padding:4px 10px;font-variant-numeric:tabular-nums`;
      const words = document.createElement('span');
      words.textContent = tooltip;
      document.body.append(mark, words);
    },
    {
      badge: text,
      background: `rgba(${color[0]},${color[1]},${color[2]},1)`,
      tooltip: title,
      ink: color[0] + color[1] + color[2] > 500 ? COLORS.dark : COLORS.ink,
    },
  );
  await page.screenshot({ path });
  await page.close();
}
