// The fonts of the reader's system: nothing to load, and no licence to carry.
import DefaultTheme from "vitepress/theme-without-fonts";
import "./site.css";

export default DefaultTheme;
