-- What leaves a case on paper, and what has been copied to the municipality's case system (fagsystemet).

-- A version of a note that stands in the case system now: copied there, or marked by hand.
CREATE TABLE case_system_transfer (
    id             INTEGER PRIMARY KEY,
    contact_id     INTEGER NOT NULL REFERENCES contact_event (id),
    note_version   INTEGER NOT NULL CHECK (note_version >= 1),
    transferred_by INTEGER NOT NULL REFERENCES user_account (id),
    transferred_at INTEGER NOT NULL,
    UNIQUE (contact_id, note_version)
) STRICT;

CREATE INDEX contact_event_of_caseworker ON contact_event (caseworker_id, at);

-- How far back notes are asked for: a city may want more, and what is older than that was entered by hand at the time.
CREATE TABLE case_system_rule (
    id             INTEGER PRIMARY KEY,
    from_day       TEXT    NOT NULL UNIQUE,
    days_back      INTEGER NOT NULL CHECK (days_back > 0)
) STRICT;

INSERT INTO case_system_rule (from_day, days_back) VALUES ('1900-01-01', 90);

-- Stems of words that are left out of what a citizen is shown on the screen, where others may look on.
CREATE TABLE withheld_word (
    id   INTEGER PRIMARY KEY,
    stem TEXT NOT NULL UNIQUE CHECK (stem <> '')
) STRICT;

INSERT INTO withheld_word (stem) VALUES
    ('afson'), ('alkohol'), ('anhold'), ('arrest'), ('bande'), ('behandl'), ('court'), ('crime'), ('diagnos'),
    ('dom'), ('dømt'), ('exit'), ('fodlænke'), ('forbryd'), ('fængs'), ('gæld'), ('hash'), ('indsat'),
    ('kokain'), ('kriminal'), ('krimi'), ('løsla'), ('misbrug'), ('narko'), ('overvåg'), ('pet'), ('police'),
    ('politi'), ('prison'), ('prøvelad'), ('psyk'), ('retsmøde'), ('retten'), ('sigt'), ('ssp'), ('stof'),
    ('straf'), ('tilsyn'), ('tiltal'), ('trussel'), ('trusler'), ('tvang'), ('udslus'), ('underret'),
    ('varetægt'), ('vold'), ('værge');

-- Letters are written from templates. A template in use is never changed under a letter: each change is one more version.
CREATE TABLE letter_template (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    retired  INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE letter_template_version (
    id          INTEGER PRIMARY KEY,
    template_id INTEGER NOT NULL REFERENCES letter_template (id),
    version     INTEGER NOT NULL CHECK (version >= 1),
    name        TEXT    NOT NULL CHECK (name <> ''),
    body        TEXT    NOT NULL CHECK (body <> ''),
    written_by  INTEGER REFERENCES user_account (id),  -- empty for those the program came with
    written_at  INTEGER NOT NULL,
    UNIQUE (template_id, version)
) STRICT;

-- What was written to whom: the text as it left the house.
CREATE TABLE letter (
    id               INTEGER PRIMARY KEY,
    case_file_id     INTEGER NOT NULL REFERENCES case_file (id),
    template_id      INTEGER NOT NULL REFERENCES letter_template (id),
    template_version INTEGER NOT NULL,
    title            TEXT    NOT NULL,
    body             TEXT    NOT NULL,
    delivery         TEXT    NOT NULL CHECK (delivery IN ('e_boks', 'handed_over', 'post')),
    written_by       INTEGER NOT NULL REFERENCES user_account (id),
    written_at       INTEGER NOT NULL,
    FOREIGN KEY (template_id, template_version) REFERENCES letter_template_version (template_id, version)
) STRICT;

CREATE INDEX letter_of_case ON letter (case_file_id);

CREATE TRIGGER letter_is_never_changed BEFORE UPDATE OF title, body, template_version ON letter
BEGIN
    SELECT RAISE(ABORT, 'a letter that was sent is final');
END;

-- What a writer has filled in about themselves, so that it stands there the next time: never about a citizen.
CREATE TABLE letter_habit (
    id      INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    name    TEXT    NOT NULL,
    value   TEXT    NOT NULL,
    UNIQUE (user_id, name)
) STRICT;

INSERT INTO letter_template (id, revision, retired) VALUES (1, 1, 0), (2, 1, 0), (3, 1, 0), (4, 1, 0), (5, 1, 0);

INSERT INTO letter_template_version (template_id, version, name, body, written_by, written_at) VALUES
(1, 1, 'Indkaldelse til samtale',
'Kære {fornavn}

Jeg vil gerne tale med dig om, hvordan det går, og hvad der skal ske nu.

# Vi mødes
- Dag: {aftale.dato}
- Klokken: {aftale.tid}
- Sted: {aftale.sted}

Du må gerne tage en med, som du stoler på – for eksempel en i din familie eller en ven.

Passer tiden ikke, så ring eller skriv til mig, så finder vi en anden. Du kan få fat i mig på {sagsbehandler.telefon}.

Venlig hilsen
{sagsbehandler}', NULL, 0),
(2, 1, 'Bekræftelse på aftale',
'Kære {fornavn}

Tak for snakken. Her er det, vi aftalte:

# Det har vi aftalt
- {aftale.indhold}
- Dag: {aftale.dato}
- Klokken: {aftale.tid}
- Sted: {aftale.sted}

Har jeg misforstået noget, eller bliver du forhindret, så ring eller skriv til mig på {sagsbehandler.telefon}.

Venlig hilsen
{sagsbehandler}', NULL, 0),
(3, 1, 'Samtykke til at dele oplysninger',
'Kære {fornavn}

For at hjælpe dig vil jeg gerne tale med andre om din situation. Det må jeg kun, hvis du siger ja, når loven ikke giver mig lov i forvejen.

# Hvem jeg må tale med
- {samtykke.hvem}

# Hvad vi må tale om
- {samtykke.hvad}

# Hvad det skal bruges til
- {samtykke.formål}

Samtykket gælder til og med {samtykke.til}, dog højst et år. Du bestemmer selv, om du vil skrive under, og du kan når som helst trække det tilbage – ring eller skriv til mig på {sagsbehandler.telefon}. Det, der er delt inden, kan ikke gøres om.

Jeg har læst eller fået læst teksten højt, og jeg siger ja:

~ Dato og underskrift
~ Sagsbehandler: {sagsbehandler}', NULL, 0),
(4, 1, 'Henvisning til uddannelse eller job',
'Kære {fornavn}

Vi har talt om, at du gerne vil i gang. Derfor har jeg henvist dig til:

# Tilbuddet
- Hvad: {tilbud.navn}
- Hvor: {tilbud.sted}
- Første dag: {tilbud.start}
- Din kontaktperson: {tilbud.kontakt}

Tag dette brev med den første dag. Kan du ikke komme, så ring til din kontaktperson samme dag.

Har du spørgsmål, så ring eller skriv til mig på {sagsbehandler.telefon}.

Venlig hilsen
{sagsbehandler}', NULL, 0),
(5, 1, 'Opfølgning efter udeblivelse',
'Kære {fornavn}

Vi havde en aftale {udeblivelse.dato}, og du kom ikke. Jeg håber, at du har det godt.

Jeg vil stadig gerne hjælpe dig. Derfor foreslår jeg, at vi ses:

- Dag: {aftale.dato}
- Klokken: {aftale.tid}
- Sted: {aftale.sted}

Vil du hellere tale i telefon, eller er der noget, der gør det svært at komme, så sig det til mig på {sagsbehandler.telefon}. Så finder vi en anden måde.

Venlig hilsen
{sagsbehandler}', NULL, 0);
