import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productTypes } from '../../../src/ingredients/product/index.ts';
import type { ProductType } from '../../../src/ingredients/types.ts';

const typesOf = (name: string, category?: string) =>
  productTypes(category === undefined ? { name } : { name, category });

describe('a title says what the product is', () => {
  it.each<[string, readonly ProductType[]]>([
    ['Velvet Skin Liquid Foundation', ['makeup']],
    ['Fond de teint fluide', ['makeup']],
    ['Тональный крем с матовым финишем', ['makeup']],
    ['촉촉 커버쿠션 21호', ['makeup']],
    ['Getönte Tagespflege LSF 30', ['makeup', 'sunscreen']],
    ['Krem BB do cery wrażliwej', ['makeup']],
    ['Polvos bronceadores mate', ['makeup']],
    ['Rouge à lèvres satiné', ['makeup', 'lip']],
    ['Wasserfeste Wimperntusche', ['makeup', 'eye']],
    ['化粧下地 SPF30', ['makeup', 'sunscreen']],
    ['粉底液 自然色', ['makeup']],
    ['Kabuki foundation brush', ['makeup-brush']],
    ['Gentle Makeup Remover', ['makeup-remover', 'cleanser']],
    ['Eau micellaire peaux sensibles', ['makeup-remover', 'cleanser']],
    ['Płyn micelarny do demakijażu', ['makeup-remover', 'cleanser']],
    ['卸妆油 温和', ['makeup-remover', 'cleanser']],
    ['Foaming face wash', ['cleanser']],
    ['Enzyme Cleansing Powder', ['cleanser']],
    ['클렌징 파우더 60g', ['cleanser']],
    ['Reinigungsschaum mild', ['cleanser']],
    ['Гель для умывания с цинком', ['cleanser']],
    ['Balancing Toner', ['toner']],
    ['Lotion tonique apaisante', ['toner']],
    ['수분 가득 스킨 150ml', ['toner']],
    ['しっとりローション 化粧水', ['toner']],
    ['Gesichtswasser ohne Alkohol', ['toner']],
    ['Tónico facial hidratante', ['toner']],
    ['Sugar Lip Scrub', ['lip', 'scrub']],
    ['Gommage doux', ['scrub']],
    ['去角质啫喱', ['scrub']],
    ['Meersalz-Peeling', ['scrub', 'peel']],
    ['Peeling enzymatyczny', ['scrub']],
    ['Glycolic Peel Pads', ['peel']],
    ['Fruchtsäurepeeling 10 %', ['peel']],
    ['Charcoal Peel-Off Mask', ['mask']],
    ['Tuchmaske mit Aloe', ['mask']],
    ['수분 마스크팩 10매', ['mask']],
    ['Sérum éclat', ['serum']],
    ['Сыворотка увлажняющая', ['serum']],
    ['Barrier Recovery Cream', ['moisturizer']],
    ['Gesichtscreme für trockene Haut', ['moisturizer']],
    ['수분크림 50ml', ['moisturizer']],
    ['Bronceador SPF 15', ['sunscreen']],
    ['Protector solar facial FPS50', ['sunscreen']],
    ['日焼け止め さらさら', ['sunscreen']],
    ['After Sun Gel', ['after-sun']],
    ['Selbstbräuner Gesicht', ['self-tanner']],
    ['Crème dépilatoire', ['hair-removal']],
    ['Blemish spot treatment', ['acne-treatment']],
    ['Dark spot corrector', ['brightening']],
    ['Corrector de manchas', ['brightening']],
    ['Eau de parfum', ['perfume']],
    ['Hair mask with keratin', ['hair']],
    ['Mascarilla capilar', ['hair']],
    ['Acid-free nail primer', ['nail']],
    ['Hand cream', ['body']],
    ['Whitening toothpaste', ['oral']],
    ['Derma roller 0.5 mm', ['device']],
    ['Collagen powder, dietary supplement', ['supplement']],
  ])('%s', (title, expected) => {
    expect([...typesOf(title)].sort()).toEqual([...expected].sort());
  });
});

describe('words that only look like a type say nothing', () => {
  it.each<[string, ProductType]>([
    ['Day cream, wear alone or under makeup', 'makeup'],
    ['Gel-crème sous le maquillage', 'makeup'],
    ['Vitamin C powder booster', 'makeup'],
    ['Soothing cream with orange peel', 'peel'],
    ['Repair balm after peeling', 'peel'],
    ['Printer toner black', 'toner'],
    ['Memory foam seat cushion', 'makeup'],
    ['Fragrance-free moisturizer', 'perfume'],
    ['Crème sans parfum', 'perfume'],
    ['無香料 乳液', 'perfume'],
    ['스킨케어 세트', 'toner'],
    ['Mascarilla facial', 'makeup'],
    ['Boosted contouring serum', 'makeup'],
    ['Soap-free wash', 'perfume'],
    ['Nailed it serum', 'nail'],
    ['Babypuder', 'makeup'],
    ['Sérum iluminador', 'makeup'],
    ['Parfümfreie Lotion parfümfrei', 'perfume'],
  ])('%s is no %s', (title, type) => {
    expect(typesOf(title)).not.toContain(type);
  });
});

describe('the title outweighs the breadcrumb', () => {
  it.each(['beauty makeup', 'Beauty & Makeup', 'Makeup and Skincare'])(
    'the department %s says nothing',
    (department) => {
      expect(typesOf('Hydrating Face Mist', department)).toEqual([]);
      expect(typesOf('Hydrating Face Mist', `${department} > Makeup`)).toEqual(['makeup']);
    },
  );

  it('ignores the breadcrumb of a shop that files everything under one name', () => {
    expect(typesOf('Ultra Repair Cream', 'Skincare > Cleansers & Toners')).toEqual(['moisturizer']);
  });

  it('takes the narrowest step that says what the product is', () => {
    expect(typesOf('Lumen No. 5', 'Makeup > Lip > Lip Balm & Treatment')).not.toContain('makeup');
    expect(typesOf('Lumen No. 5', 'Beauty > Makeup > Lips')).toEqual(['lip', 'makeup']);
  });

  it('completes a title that only names a place or a promise', () => {
    expect(typesOf('Night Eye Hero', 'Skin > Serums')).toEqual(['eye', 'serum']);
  });

  it('gives no type without facts', () => {
    expect(productTypes({})).toEqual([]);
    expect(typesOf('', '')).toEqual([]);
  });
});

describe('any title', () => {
  it('is accepted, in any case, width or accent form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(Array.isArray(typesOf(title))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(typesOf('ＣＲＥＡＭ')).toEqual(typesOf('cream'));
    expect(typesOf('SE\u0301RUM')).toEqual(typesOf('sérum'));
  });
});
