-- Records, write-off reports, guarantees and stocktakes go in no direction: their rows no longer say "import".
UPDATE doc SET direction = '' WHERE type IN ('handbook', 'accountBook', 'handbookReport', 'accountBookReport', 'guarantee', 'stocktake', 'supplement');

PRAGMA user_version = 8;
