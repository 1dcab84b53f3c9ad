-- The structure of an archive is closed, never deleted: then nothing is deleted without a log (krav 2.3.2, 2.3.5).
revoke delete on arkiv.arkiv, arkiv.arkivdel, arkiv.klassifikasjonssystem, arkiv.klasse from dokumentsenter_app;
