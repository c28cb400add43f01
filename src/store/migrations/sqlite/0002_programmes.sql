-- The efforts of the city, and the ages they are for. The krimi-indsats was widened to 29 years from 2013.

INSERT INTO programme (code, name, position) VALUES
    ('krimi', 'Krimi-indsats', 1),
    ('fritidsjob', 'Fritidsjob', 2),
    ('exit', 'Exit', 3),
    ('ssp', 'SSP', 4),
    ('ssp_plus', 'SSP+', 5),
    ('god_loesladelse', 'Den gode løsladelse', 6),
    ('udgaaende', 'Udgående indsats', 7),
    ('hotspot', 'HotSpot', 8);

INSERT INTO programme_age_bound (programme, from_year, to_year, youngest, oldest) VALUES
    ('krimi', 1900, 2012, 18, 24),
    ('krimi', 2013, NULL, 18, 29),
    ('fritidsjob', 1900, NULL, 13, 17),
    ('exit', 1900, NULL, 18, 25),
    ('ssp', 1900, NULL, 10, 17),
    ('ssp_plus', 1900, NULL, 18, 25);
