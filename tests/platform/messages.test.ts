import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, type Sender } from '../../src/platform/messages.ts';

const self = { id: 'ours', base: 'chrome-extension://ours/' };
const reading = { url: 'https://shop.example/p/1?x', extent: 'full', text: 'Aqua, Glycerin' } as const;
const message = { type: 'reading', reading };
const reader: Sender = { id: 'ours', url: 'https://shop.example/p/1', frameId: 0, tab: { id: 7, incognito: false } };
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

describe('a reading', () => {
  it('is taken from our reader in the top frame of a tab', () => {
    expect(accept(message, reader, self)).toEqual({ from: 'reader', tabId: 7, incognito: false, reading });
  });

  it('of a private window is marked as such', () => {
    const secret = { ...reader, tab: { id: 7, incognito: true } };
    expect(accept(message, secret, self)).toMatchObject({ incognito: true });
  });

  it.each<[string, unknown, Sender]>([
    ['another extension', message, { ...reader, id: 'theirs' }],
    ['a sender without an id', message, { ...reader, id: undefined }],
    ['a web page (externally connectable)', message, { url: reader.url }],
    ['a frame inside of a page', message, { ...reader, frameId: 3 }],
    ['no frame', message, { ...reader, frameId: undefined }],
    ['no tab', message, { ...reader, tab: undefined }],
    ['a prerendered page', message, { ...reader, documentLifecycle: 'prerender' }],
    ['one of our own pages', message, { ...popup, frameId: 0, tab: { id: 7 } }],
    ['a reading for another origin', { ...message, reading: { ...reading, url: 'https://bank.example/' } }, reader],
    ['an unknown type', { type: 'erase' }, reader],
    ['a text of eleven million characters', { ...message, reading: { ...reading, text: 'a'.repeat(11e6) } }, reader],
    ['a wrong extent', { ...message, reading: { ...reading, extent: 'FULL' } }, reader],
    ['nothing', undefined, reader],
    ['a string', 'reading', reader],
  ])('is refused from or as: %s', (_, raw, sender) => {
    expect(accept(raw, sender, self)).toBeUndefined();
  });
});

describe('a text to analyse', () => {
  const ask = { type: 'analyse', text: 'Aqua' };
  it('is taken from our own pages', () => {
    expect(accept(ask, popup, self)).toEqual({ from: 'own-page', message: ask });
  });

  it.each<[string, Sender]>([
    ['a page of a shop', reader],
    ['a page whose address begins alike', { id: 'ours', url: 'chrome-extension://ours.evil/popup.html' }],
    ['another extension', { ...popup, id: 'theirs' }],
  ])('is refused from %s', (_, sender) => {
    expect(accept(ask, sender, self)).toBeUndefined();
  });
});

describe('from the card or the tiles on a page', () => {
  const tiles = { type: 'tiles', keys: ['shop.example/p/1'] };
  it('the site is that of the sender', () => {
    expect(accept({ type: 'card-off' }, reader, self)).toEqual({
      from: 'card',
      host: 'shop.example',
      incognito: false,
    });
    expect(accept(tiles, reader, self)).toEqual({ from: 'tiles', keys: tiles.keys });
  });

  it.each<[string, Sender]>([
    ['a frame', { ...reader, frameId: 2 }],
    ['one of our own pages', { ...popup, frameId: 0, tab: { id: 7 } }],
    ['another extension', { ...reader, id: 'theirs' }],
    ['no tab', { ...reader, tab: undefined }],
  ])('is refused from %s', (_, sender) => {
    expect(accept({ type: 'card-off' }, sender, self)).toBeUndefined();
    expect(accept(tiles, sender, self)).toBeUndefined();
  });
});

describe('any message from anybody', () => {
  it('never throws, and is taken only with our id', () => {
    const anything = fc.oneof(fc.anything(), fc.record({ type: fc.constant('reading'), reading: fc.anything() }));
    const sender = fc.record({ id: fc.oneof(fc.constant('ours'), fc.string()), url: fc.string(), frameId: fc.nat(2) });
    fc.assert(
      fc.property(anything, sender, (raw, from) => {
        const accepted = accept(raw, from, self);
        if (accepted) expect(from.id).toBe('ours');
      }),
      { numRuns: 5000 },
    );
  });

  it('keys that name the prototype change nothing', () => {
    const poisoned = JSON.parse(
      '{"type":"reading","reading":{"__proto__":{"polluted":1},"url":"https://shop.example/","extent":"none","text":""}}',
    );
    expect(accept(poisoned, reader, self)).toBeDefined();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
