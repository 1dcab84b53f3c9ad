// `./dokumentsenter bench data`: the scale generator.
import './journal/main.ts';
