CREATE TABLE author (
	table_name TEXT NOT NULL,
	row_id INTEGER NOT NULL,
	"by" TEXT NOT NULL,
	PRIMARY KEY (table_name, row_id, "by")
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE counter (
	series TEXT NOT NULL,
	last INTEGER NOT NULL,
	PRIMARY KEY (series)
)
 STRICT;

CREATE TABLE deal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" TEXT NOT NULL,
	public_id TEXT NOT NULL,
	title TEXT NOT NULL,
	type TEXT,
	sector TEXT,
	product TEXT,
	from_country TEXT,
	to_country TEXT,
	announced_on TEXT,
	adopted_value INTEGER,
	adopted_quantity INTEGER,
	version INTEGER NOT NULL,
	UNIQUE ("key"),
	UNIQUE (public_id)
)
 STRICT;

CREATE TABLE document (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	sha256 TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	size INTEGER NOT NULL,
	data BLOB NOT NULL,
	UNIQUE (sha256)
)
 STRICT;

CREATE TABLE draft (
	place TEXT NOT NULL,
	"by" TEXT NOT NULL,
	at TEXT NOT NULL,
	data TEXT NOT NULL,
	PRIMARY KEY (place)
)
 STRICT;

CREATE TABLE event (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" TEXT NOT NULL,
	name TEXT NOT NULL,
	"on" TEXT,
	place TEXT,
	version INTEGER NOT NULL,
	UNIQUE ("key")
)
 STRICT;

CREATE TABLE flag_line (
	finding_id INTEGER NOT NULL,
	figure_id INTEGER,
	announcement_id INTEGER,
	deal_id INTEGER,
	rule TEXT NOT NULL,
	severity INTEGER NOT NULL,
	state TEXT NOT NULL,
	reopened INTEGER NOT NULL,
	money INTEGER NOT NULL,
	gap INTEGER NOT NULL,
	sourcing INTEGER NOT NULL,
	since INTEGER,
	amount INTEGER,
	apart INTEGER,
	countries TEXT,
	clerk TEXT,
	assigned TEXT,
	due TEXT,
	PRIMARY KEY (finding_id)
)
 STRICT;

CREATE TABLE journal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	name TEXT NOT NULL,
	facts TEXT NOT NULL,
	why TEXT NOT NULL,
	undo_of INTEGER,
	rows TEXT,
	rows_hash TEXT NOT NULL,
	count INTEGER NOT NULL,
	previous TEXT NOT NULL,
	hash TEXT NOT NULL,
	FOREIGN KEY(undo_of) REFERENCES journal (id)
)
 STRICT;

CREATE TABLE part_rate (
	relation_id INTEGER NOT NULL,
	figure_id INTEGER NOT NULL,
	from_currency TEXT NOT NULL,
	to_currency TEXT NOT NULL,
	whole_day TEXT,
	part_day TEXT,
	origin TEXT,
	"on" TEXT,
	value TEXT,
	low TEXT,
	high TEXT,
	source TEXT,
	rate_id INTEGER,
	other_rate_id INTEGER,
	converts_id INTEGER,
	announcement_id INTEGER,
	PRIMARY KEY (relation_id, figure_id)
)
 STRICT;

CREATE TABLE party (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" TEXT NOT NULL,
	public_id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT,
	country TEXT,
	version INTEGER NOT NULL,
	UNIQUE ("key"),
	UNIQUE (public_id)
)
 STRICT;

CREATE TABLE "query" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	rule TEXT NOT NULL,
	subject TEXT NOT NULL,
	state TEXT NOT NULL,
	outcome TEXT,
	fingerprint TEXT,
	inputs TEXT,
	assigned_to TEXT,
	asked_whom TEXT,
	asked_on TEXT,
	due_on TEXT,
	version INTEGER NOT NULL,
	UNIQUE (rule, subject)
)
 STRICT;

CREATE TABLE rate (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"on" TEXT,
	from_currency TEXT NOT NULL,
	to_currency TEXT NOT NULL,
	rate TEXT NOT NULL,
	source TEXT
)
 STRICT;

CREATE TABLE release (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" TEXT NOT NULL,
	public_id TEXT NOT NULL,
	name TEXT NOT NULL,
	"on" TEXT NOT NULL,
	profile TEXT NOT NULL,
	change INTEGER NOT NULL,
	data_hash TEXT NOT NULL,
	rows TEXT NOT NULL,
	version INTEGER NOT NULL,
	UNIQUE ("key"),
	UNIQUE (public_id)
)
 STRICT;

CREATE TABLE saved_view (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL,
	page TEXT NOT NULL,
	text TEXT,
	filters TEXT NOT NULL,
	sort TEXT,
	columns TEXT,
	version INTEGER NOT NULL,
	UNIQUE (name)
)
 STRICT;

CREATE TABLE setting (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	UNIQUE (name)
)
 STRICT;

CREATE TABLE sign_off (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	kind TEXT NOT NULL,
	row_id INTEGER NOT NULL,
	"by" TEXT NOT NULL,
	at TEXT,
	relies_on TEXT,
	act TEXT DEFAULT 'signed' NOT NULL,
	words TEXT
)
 STRICT;

CREATE TABLE signing (
	kind TEXT NOT NULL,
	row_id INTEGER NOT NULL,
	state TEXT NOT NULL,
	"by" TEXT NOT NULL,
	at TEXT,
	PRIMARY KEY (kind, row_id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE announcement (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" TEXT NOT NULL,
	public_id TEXT NOT NULL,
	event_id INTEGER,
	title TEXT NOT NULL,
	publisher TEXT,
	author TEXT,
	published_on TEXT,
	accessed_on TEXT,
	url TEXT,
	archive_url TEXT,
	kind TEXT,
	source_type TEXT,
	language TEXT,
	copy_of INTEGER,
	place TEXT,
	sent_at TEXT,
	sent_by TEXT,
	version INTEGER NOT NULL,
	UNIQUE ("key"),
	UNIQUE (public_id),
	FOREIGN KEY(event_id) REFERENCES event (id),
	FOREIGN KEY(copy_of) REFERENCES announcement (id)
)
 STRICT;

CREATE TABLE deal_key (
	deal_id INTEGER NOT NULL,
	"on" TEXT NOT NULL,
	twin TEXT,
	series TEXT,
	price INTEGER,
	PRIMARY KEY (deal_id),
	FOREIGN KEY(deal_id) REFERENCES deal (id)
)
 STRICT;

CREATE TABLE deal_line (
	deal_id INTEGER NOT NULL,
	value_id INTEGER,
	quantity_id INTEGER,
	printed INTEGER,
	quantity INTEGER,
	buyers TEXT,
	sellers TEXT,
	stage TEXT,
	worst INTEGER,
	flags INTEGER NOT NULL,
	backing TEXT,
	PRIMARY KEY (deal_id),
	FOREIGN KEY(deal_id) REFERENCES deal (id)
)
 STRICT;

CREATE TABLE deal_party (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	deal_id INTEGER NOT NULL,
	party_id INTEGER NOT NULL,
	role TEXT,
	position INTEGER NOT NULL,
	FOREIGN KEY(deal_id) REFERENCES deal (id),
	FOREIGN KEY(party_id) REFERENCES party (id)
)
 STRICT;

CREATE TABLE deal_stage (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	deal_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	stage TEXT NOT NULL,
	"on" TEXT,
	quote TEXT,
	inferred INTEGER,
	FOREIGN KEY(deal_id) REFERENCES deal (id)
)
 STRICT;

CREATE TABLE deal_tag (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	deal_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	tag TEXT NOT NULL,
	FOREIGN KEY(deal_id) REFERENCES deal (id)
)
 STRICT;

CREATE TABLE journal_bulk (
	journal_id INTEGER NOT NULL,
	data BLOB NOT NULL,
	PRIMARY KEY (journal_id),
	FOREIGN KEY(journal_id) REFERENCES journal (id)
)
 STRICT;

CREATE TABLE party_alias (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	party_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	name TEXT NOT NULL,
	FOREIGN KEY(party_id) REFERENCES party (id)
)
 STRICT;

CREATE TABLE query_message (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	query_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	"by" TEXT,
	at TEXT,
	text TEXT NOT NULL,
	FOREIGN KEY(query_id) REFERENCES "query" (id)
)
 STRICT;

CREATE TABLE dismissal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	announcement_id INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	reason TEXT,
	FOREIGN KEY(announcement_id) REFERENCES announcement (id)
)
 STRICT;

CREATE TABLE figure (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" TEXT NOT NULL,
	public_id TEXT NOT NULL,
	announcement_id INTEGER,
	deal_id INTEGER,
	origin TEXT NOT NULL,
	measure TEXT,
	wording TEXT,
	start INTEGER,
	"end" INTEGER,
	"before" TEXT,
	"after" TEXT,
	translation TEXT,
	amount INTEGER,
	amount_high INTEGER,
	currency TEXT,
	unit TEXT,
	hedge TEXT,
	rounded_to INTEGER,
	period TEXT,
	from_year TEXT,
	to_year TEXT,
	items INTEGER,
	modality TEXT,
	basis TEXT,
	stated_by TEXT,
	note TEXT,
	corrected_amount INTEGER,
	corrected_why TEXT,
	version INTEGER NOT NULL,
	UNIQUE ("key"),
	UNIQUE (public_id),
	FOREIGN KEY(announcement_id) REFERENCES announcement (id),
	FOREIGN KEY(deal_id) REFERENCES deal (id)
)
 STRICT;

CREATE TABLE second_reading (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	announcement_id INTEGER NOT NULL,
	wanted_by TEXT NOT NULL,
	"by" TEXT,
	at TEXT,
	text INTEGER,
	state TEXT NOT NULL,
	agreement TEXT,
	kept TEXT NOT NULL,
	version INTEGER NOT NULL,
	UNIQUE (announcement_id),
	FOREIGN KEY(announcement_id) REFERENCES announcement (id)
)
 STRICT;

CREATE TABLE source_text (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	announcement_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	body TEXT,
	sha256 TEXT NOT NULL,
	cut TEXT,
	document TEXT,
	UNIQUE (announcement_id, number),
	FOREIGN KEY(announcement_id) REFERENCES announcement (id)
)
 STRICT;

CREATE TABLE figure_meaning (
	figure_id INTEGER NOT NULL,
	known INTEGER NOT NULL,
	unreadable INTEGER NOT NULL,
	measure TEXT NOT NULL,
	currency TEXT,
	unit TEXT,
	hedge TEXT NOT NULL,
	period TEXT,
	printed INTEGER,
	printed_high INTEGER,
	u INTEGER NOT NULL,
	u_high INTEGER,
	nominal_low INTEGER,
	nominal_low_side INTEGER NOT NULL,
	nominal_high INTEGER,
	nominal_high_side INTEGER NOT NULL,
	soft_low INTEGER,
	soft_low_side INTEGER NOT NULL,
	soft_high INTEGER,
	soft_high_side INTEGER NOT NULL,
	hard_low INTEGER,
	hard_low_side INTEGER NOT NULL,
	hard_high INTEGER,
	hard_high_side INTEGER NOT NULL,
	contradicted TEXT,
	PRIMARY KEY (figure_id),
	CHECK (known IN (0, 1)),
	FOREIGN KEY(figure_id) REFERENCES figure (id)
)
 STRICT;

CREATE TABLE figure_mention (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	figure_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	FOREIGN KEY(figure_id) REFERENCES figure (id)
)
 STRICT;

CREATE TABLE finding (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	rule TEXT NOT NULL,
	severity TEXT NOT NULL,
	subject TEXT NOT NULL,
	figure_id INTEGER,
	message TEXT NOT NULL,
	facts TEXT NOT NULL,
	gap INTEGER,
	fingerprint TEXT NOT NULL,
	inputs TEXT DEFAULT '' NOT NULL,
	UNIQUE (rule, subject),
	FOREIGN KEY(figure_id) REFERENCES figure (id)
)
 STRICT;

CREATE TABLE relation (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	kind TEXT NOT NULL,
	whole_id INTEGER NOT NULL,
	breakdown TEXT,
	"on" TEXT,
	amount INTEGER,
	quote TEXT,
	note TEXT,
	version INTEGER NOT NULL,
	FOREIGN KEY(whole_id) REFERENCES figure (id)
)
 STRICT;

CREATE TABLE second_figure (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	second_reading_id INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	wording TEXT NOT NULL,
	measure TEXT,
	amount INTEGER,
	amount_high INTEGER,
	currency TEXT,
	unit TEXT,
	hedge TEXT,
	rounded_to INTEGER,
	deal TEXT,
	FOREIGN KEY(second_reading_id) REFERENCES second_reading (id)
)
 STRICT;

CREATE TABLE tally (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" TEXT NOT NULL,
	public_id TEXT NOT NULL,
	name TEXT NOT NULL,
	view_id INTEGER NOT NULL,
	stages TEXT NOT NULL,
	options INTEGER NOT NULL,
	restated INTEGER NOT NULL,
	against INTEGER,
	version INTEGER NOT NULL,
	UNIQUE ("key"),
	UNIQUE (public_id),
	FOREIGN KEY(view_id) REFERENCES saved_view (id),
	FOREIGN KEY(against) REFERENCES figure (id)
)
 STRICT;

CREATE TABLE finding_subject (
	finding_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	table_name TEXT NOT NULL,
	row_id INTEGER NOT NULL,
	PRIMARY KEY (finding_id, position),
	FOREIGN KEY(finding_id) REFERENCES finding (id)
)
 STRICT;

CREATE TABLE relation_part (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	relation_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	figure_id INTEGER NOT NULL,
	weight_low INTEGER,
	weight_high INTEGER,
	UNIQUE (relation_id, figure_id),
	FOREIGN KEY(relation_id) REFERENCES relation (id),
	FOREIGN KEY(figure_id) REFERENCES figure (id)
)
 STRICT;

CREATE TABLE total (
	id INTEGER NOT NULL,
	whole_id INTEGER NOT NULL,
	verdict TEXT NOT NULL,
	reason TEXT,
	printed_low INTEGER,
	printed_high INTEGER,
	sum_low INTEGER,
	sum_high INTEGER,
	gap INTEGER,
	percent INTEGER,
	share INTEGER,
	parts INTEGER NOT NULL,
	only_if INTEGER NOT NULL,
	verdict_corrected TEXT,
	facts TEXT NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(id) REFERENCES relation (id),
	FOREIGN KEY(whole_id) REFERENCES figure (id)
)
 STRICT;

CREATE INDEX ix_deal_adopted_quantity ON deal (adopted_quantity) WHERE adopted_quantity IS NOT NULL;

CREATE INDEX ix_deal_adopted_value ON deal (adopted_value) WHERE adopted_value IS NOT NULL;

CREATE INDEX ix_deal_announced_on ON deal (announced_on);

CREATE INDEX ix_flag_line_announcement ON flag_line (announcement_id);

CREATE INDEX ix_flag_line_order ON flag_line (state, money, gap, sourcing, since);

CREATE INDEX ix_journal_by ON journal ("by");

CREATE INDEX ix_journal_undo_of ON journal (undo_of);

CREATE INDEX ix_part_rate_figure_id ON part_rate (figure_id);

CREATE INDEX ix_part_rate_from_part ON part_rate (from_currency, part_day, relation_id);

CREATE INDEX ix_part_rate_from_whole ON part_rate (from_currency, whole_day, relation_id);

CREATE INDEX ix_part_rate_other_rate ON part_rate (other_rate_id) WHERE other_rate_id IS NOT NULL;

CREATE INDEX ix_part_rate_rate ON part_rate (rate_id) WHERE rate_id IS NOT NULL;

CREATE INDEX ix_part_rate_to_part ON part_rate (to_currency, part_day, relation_id);

CREATE INDEX ix_part_rate_to_whole ON part_rate (to_currency, whole_day, relation_id);

CREATE INDEX ix_party_name ON party (name);

CREATE INDEX ix_rate_from ON rate (from_currency, "on");

CREATE INDEX ix_rate_pair ON rate (from_currency, to_currency, "on");

CREATE INDEX ix_rate_to ON rate (to_currency, "on");

CREATE INDEX ix_saved_view_page ON saved_view (page);

CREATE INDEX ix_sign_off_row ON sign_off (kind, row_id);

CREATE INDEX ix_signing_state ON signing (state);

CREATE INDEX ix_announcement_copy_of ON announcement (copy_of);

CREATE INDEX ix_announcement_event_id ON announcement (event_id);

CREATE INDEX ix_announcement_url ON announcement (url) WHERE url IS NOT NULL;

CREATE INDEX ix_deal_key_series ON deal_key (series, "on", deal_id) WHERE series IS NOT NULL;

CREATE INDEX ix_deal_key_twin ON deal_key (twin, "on", deal_id) WHERE twin IS NOT NULL;

CREATE INDEX ix_deal_line_backing ON deal_line (backing);

CREATE INDEX ix_deal_line_buyers ON deal_line (buyers COLLATE NOCASE);

CREATE INDEX ix_deal_line_flags ON deal_line (flags);

CREATE INDEX ix_deal_line_printed ON deal_line (printed);

CREATE INDEX ix_deal_line_quantity ON deal_line (quantity);

CREATE INDEX ix_deal_line_sellers ON deal_line (sellers COLLATE NOCASE);

CREATE INDEX ix_deal_line_stage ON deal_line (stage);

CREATE INDEX ix_deal_line_worst ON deal_line (worst);

CREATE INDEX ix_deal_party_deal_id ON deal_party (deal_id);

CREATE INDEX ix_deal_party_party_deal ON deal_party (party_id, deal_id);

CREATE INDEX ix_deal_stage_deal_id ON deal_stage (deal_id);

CREATE INDEX ix_deal_tag_deal_id ON deal_tag (deal_id);

CREATE INDEX ix_party_alias_name ON party_alias (name);

CREATE INDEX ix_party_alias_party_id ON party_alias (party_id);

CREATE INDEX ix_query_message_query_id ON query_message (query_id);

CREATE INDEX ix_dismissal_announcement_id ON dismissal (announcement_id);

CREATE INDEX ix_figure_announcement ON figure (announcement_id, start);

CREATE INDEX ix_figure_deal_id ON figure (deal_id);

CREATE INDEX ix_source_text_sha256 ON source_text (sha256, announcement_id);

CREATE INDEX ix_figure_mention_figure_id ON figure_mention (figure_id);

CREATE INDEX ix_finding_figure_id ON finding (figure_id);

CREATE INDEX ix_finding_place ON finding (subject);

CREATE INDEX ix_finding_severity ON finding (severity);

CREATE INDEX ix_relation_whole_id ON relation (whole_id);

CREATE UNIQUE INDEX ux_relation_identity ON relation (kind, whole_id, ifnull(breakdown, ''));

CREATE INDEX ix_second_figure_second_reading_id ON second_figure (second_reading_id);

CREATE INDEX ix_tally_against ON tally (against);

CREATE INDEX ix_tally_view_id ON tally (view_id);

CREATE INDEX ix_finding_subject ON finding_subject (table_name, row_id);

CREATE INDEX ix_relation_part_figure_id ON relation_part (figure_id);

CREATE INDEX ix_total_verdict ON total (verdict, id);

CREATE INDEX ix_total_whole_id ON total (whole_id);

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TRIGGER journal_bulk_no_update BEFORE UPDATE ON journal_bulk BEGIN SELECT RAISE(ABORT, 'journal_bulk is append-only'); END;

CREATE TRIGGER journal_bulk_no_delete BEFORE DELETE ON journal_bulk BEGIN SELECT RAISE(ABORT, 'journal_bulk is append-only'); END;

CREATE TRIGGER journal_bulk_no_replace BEFORE INSERT ON journal_bulk WHEN EXISTS (SELECT 1 FROM journal_bulk WHERE journal_id = NEW.journal_id) BEGIN SELECT RAISE(ABORT, 'journal_bulk is append-only'); END;

CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, row_id UNINDEXED, text, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
