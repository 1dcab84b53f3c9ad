import { z } from 'zod';

// A page's content security policy forbids code made from text, which zod otherwise tries when a schema is made. A browser app imports
// this before anything else of the contract.
z.config({ jitless: true });
