-- Older versions, redacted variants and production formats may be deleted (krav 2.7.14–25); that it was done stays in arkiv.sletting.
grant delete on arkiv.dokumentobjekt to dokumentsenter_app;
grant delete on arkiv.konvertering to dokumentsenter_app;
