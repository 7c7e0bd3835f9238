import type { Outside } from '../hooks/use-product.ts';

/** The clipboard and saving a file, as a page of an extension may. */
export function pageOutside(version: string): Outside {
  return {
    version,
    copy: (text) => navigator.clipboard.writeText(text),
    saveFile: async (name, type, text) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
  };
}
