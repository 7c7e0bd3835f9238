/** Pages of a size or a shape that no shop has. Each runs inside of the page, where the list of ingredients stands already. */
export interface Heavy {
  readonly name: string;
  /** What the icon says: the list is found, or the reading ends with "?". */
  readonly icon: '28h' | '?';
  /** Too slow for every day. */
  readonly rare?: true;
  /** Tried every day in Firefox too. */
  readonly firefox?: true;
  readonly make: () => void;
}

export const HEAVY: readonly Heavy[] = [
  {
    name: '10 MB of words in one text',
    icon: '28h',
    make: () => document.body.append('glycerin oil water, '.repeat(500_000)),
  },
  {
    name: '10 MB of labels in one text',
    icon: '28h',
    rare: true,
    make: () => document.body.append('Ingredients: '.repeat(800_000)),
  },
  {
    name: '10 MB of commas in one text',
    icon: '28h',
    rare: true,
    make: () => document.body.append(`Ingredients: glycerin${', '.repeat(5_000_000)}x`),
  },
  {
    name: '10 MB of brackets in one text',
    icon: '28h',
    rare: true,
    make: () => document.body.append(`Ingredients: glycerin${'('.repeat(10_000_000)}x`),
  },
  {
    name: 'a list of 10 MB',
    icon: '?',
    firefox: true,
    make: () => {
      const list = document.querySelector('#list');
      if (list) list.textContent = `${list.textContent}, ${'Panthenol, Squalane, '.repeat(500_000)}`;
    },
  },
  {
    name: '1,000,000 nodes',
    icon: '?',
    rare: true,
    make: () => {
      const many = document.createElement('div');
      for (let n = 0; n < 500_000; n++) many.append(document.createElement('i'), 'glycerin ');
      document.body.prepend(many);
    },
  },
  {
    name: '10,000 nested elements',
    icon: '?',
    make: () => {
      // Not shown: the browser itself cannot lay out so deep a tree.
      let inner: Element = document.body.appendChild(document.createElement('div'));
      (inner as HTMLElement).hidden = true;
      for (let n = 0; n < 10_000; n++) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = 'Ingredients: Glycerin, Panthenol, Squalane, Tocopherol, Parfum, Allantoin, Xanthan Gum';
    },
  },
  {
    name: '20,000 labels, each with a list',
    icon: '?',
    make: () => {
      const many = document.createElement('div');
      for (let n = 0; n < 20_000; n++) {
        const label = document.createElement('h3');
        label.textContent = 'Ingredients';
        const list = document.createElement('p');
        list.textContent = 'Glycerin, Panthenol, Squalane, Tocopherol, Allantoin, Aqua';
        many.append(label, list);
      }
      document.body.append(many);
    },
  },
  {
    name: 'state of 20 MB, and brackets 100,000 deep',
    icon: '28h',
    make: () => {
      const row = { ingredients: 'Glycerin, Panthenol, Squalane', a: { b: [{ c: 1 }] } };
      const texts = [
        `self.state = ${JSON.stringify(Array.from({ length: 200_000 }, () => row))}`,
        `{"ingredients":"Glycerin","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      ];
      for (const text of texts) {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = text;
        document.body.append(script);
      }
    },
  },
  {
    name: 'NUL and halves of letters',
    icon: '28h',
    firefox: true,
    make: () => {
      const heading = document.querySelector('h1');
      const list = document.querySelector('#list');
      if (heading) heading.textContent = '\ud800 Serum \udfff\u0000';
      if (list) list.textContent = `${list.textContent}, \ud800\u0000, \uffff`;
    },
  },
  {
    name: 'frames in frames in frames',
    icon: '28h',
    make: () => {
      let inner = '<p>Ingredients: Aqua, Glycerin, Panthenol, Squalane, Tocopherol, Parfum, Linalool</p>';
      for (let n = 0; n < 12; n++) {
        const holder = document.createElement('div');
        const frame = document.createElement('iframe');
        frame.srcdoc = inner;
        holder.append(frame);
        inner = holder.innerHTML;
      }
      document.body.insertAdjacentHTML('beforeend', inner);
    },
  },
];
