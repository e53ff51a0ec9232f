/** The colours of a picture on light and on dark ground. */

/** The ground that a picture is drawn for. */
export type Shade = "light" | "dark";

export interface Ink {
  readonly paper: string;
  readonly frame: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly failure: string;
  readonly lost: string;
  readonly duplicate: string;
  readonly reordered: string;
}

/** What is written is readable on its paper: 4.5:1 and more on light, 7:1 on dark, which high contrast uses too. */
export const inks: Readonly<Record<Shade, Ink>> = {
  light: {
    paper: "#ffffff",
    frame: "#d0d7de",
    text: "#1f2328",
    faint: "#8c959f",
    line: "#0550ae",
    failure: "#9a6700",
    lost: "#b42318",
    duplicate: "#6e40c9",
    reordered: "#bc4c00",
  },
  dark: {
    paper: "#161b22",
    frame: "#6e7681",
    text: "#f0f6fc",
    faint: "#8b949e",
    line: "#79c0ff",
    failure: "#e3b341",
    lost: "#ff9c94",
    duplicate: "#d2a8ff",
    reordered: "#ffa657",
  },
};
