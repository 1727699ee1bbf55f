import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDirectory, countiesWithoutContact } from '../../src/directory/check-directory.ts';
import { countyNumbers } from '../../src/directory/county.ts';
import { openDirectory } from '../../src/directory/open-directory.ts';
import { emptyFolder, knowledgeFolder, shippedDirectory } from './open-test-directory.ts';

const shipped = readFileSync(join(knowledgeFolder, 'directory.yaml'), 'utf8');

/** A data folder whose directory.yaml is the shipped one with a change. */
function edited(change: (text: string) => string): { knowledgeFolder: string; dataFolder: string } {
  const dataFolder = emptyFolder();
  writeFileSync(join(dataFolder, 'directory.yaml'), change(shipped));
  return { knowledgeFolder, dataFolder };
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

const agder = '  - region: Agder\n    counties: [Agder]\n    person: null\n';

describe('the directory as it is shipped', () => {
  const directory = shippedDirectory();

  it('has the one person that the source names, with its date and without an invented address', () => {
    expect(directory.entryFor('46', '2026-11-23')).toMatchObject({
      region: 'Vestland',
      person: { name: 'Stig Bang-Andersen', email: null, phone: null },
      asOf: '2023',
      old: true,
    });
  });

  it('has nobody for the other counties, each a region of its own', () => {
    for (const county of countyNumbers.filter((number) => number !== '46'))
      expect(directory.entryFor(county, '2026-11-23')).toMatchObject({
        counties: [county],
        person: null,
        mailbox: null,
      });
    expect(countiesWithoutContact({ knowledgeFolder, dataFolder: emptyFolder() })).toHaveLength(14);
  });

  it('never calls Oslo a fylkeskommune', () => {
    expect(directory.authorityName('03')).toBe('Oslo kommune');
    expect(directory.authorityName('55')).toBe('Troms fylkeskommune');
    expect(directory.countyName('15')).toBe('Møre og Romsdal');
  });

  it('knows the written standards', () => {
    expect(
      ['46', '15', '39', '50'].map((county) =>
        directory.writtenStandard(countyNumbers.find((n) => n === county) ?? '03'),
      ),
    ).toEqual(['nn', 'nn', 'nb', 'neutral']);
  });

  it('is without fault', () => {
    expect(checkDirectory({ knowledgeFolder, dataFolder: emptyFolder() })).toEqual([]);
    expect(directory.contactPage).toBe('https://innovativeanskaffelser.no/');
  });
});

describe('a faulty directory.yaml', () => {
  it.each([
    [
      'a county twice',
      (text: string) => text.replace('[Agder]', '[Agder, Oslo]'),
      /Oslo stands in "Oslo" already/,
      '[Agder]',
    ],
    [
      'a county nowhere',
      (text: string) => text.replace(agder, ''),
      /No region has Agder/,
      '  - region: Oslo',
    ],
    [
      'no county',
      (text: string) => text.replace('[Agder]', '[Agdre]'),
      /"Agdre" is not a county of today/,
      '[Agder]',
    ],
    [
      'an unknown word',
      (text: string) => text.replace('      email: null', '      emial: null'),
      /"emial" is not known here/,
      '      email: null',
    ],
    [
      'no e-mail address',
      (text: string) => text.replace('email: null', 'email: stig'),
      /"stig" is not an e-mail address/,
      'email: null',
    ],
    [
      'a missing name',
      (text: string) => text.replace('      name: Stig Bang-Andersen\n', ''),
      /"name" is missing/,
      '      name: Stig',
    ],
    ['a wrong date', (text: string) => text.replace('"2023"', '"i fjor"'), /is not a date/, '"2023"'],
    [
      'no YAML',
      (text: string) => text.replace('source: "Alle', 'source: "Alle" "'),
      /cannot be read/,
      'source: "Alle',
    ],
  ])('with %s is told in plain words with its line', (_, change, message, place) => {
    const [problem] = checkDirectory(edited(change));
    expect(problem?.message).toMatch(message);
    expect(Math.abs((problem?.line ?? 0) - lineOf(shipped, place))).toBeLessThanOrEqual(1);
  });
});

describe('an entry on a day', () => {
  const entry = agder.replace(
    'person: null',
    [
      'person: { name: Test Person, role: innovasjonspådriver, email: test@example.org, phone: 900 00 000 }',
      'standIn: { name: Vikar Person, email: vikar@example.org }',
      'away: [{ from: 2026-12-21, to: 2027-01-03 }]',
      'asOf: 2026-11',
      'mailbox: agder@example.org',
    ].join('\n    '),
  );
  const folders = edited((text) =>
    text.replace(agder, entry).replace('mailbox: null', 'mailbox: lup@example.org'),
  );
  const directory = openDirectory({ ...folders, now: () => 0, onProblem: () => {} });

  it('is present before and after the days away, and names the stand-in within', () => {
    expect(directory.entryFor('42', '2026-12-20')).toMatchObject({ away: false, standIn: null });
    expect(directory.entryFor('42', '2026-12-21')).toMatchObject({
      away: true,
      standIn: { name: 'Vikar Person' },
    });
    expect(directory.entryFor('42', '2027-01-03').away).toBe(true);
    expect(directory.entryFor('42', '2027-01-04').away).toBe(false);
  });

  it('is old a year after the last day its date may mean', () => {
    expect(directory.entryFor('42', '2027-11-30').old).toBe(false);
    expect(directory.entryFor('42', '2027-12-01').old).toBe(true);
  });

  it('uses the mailbox of the region, else the shared one', () => {
    expect(directory.entryFor('42', '2026-12-20').mailbox).toBe('agder@example.org');
    expect(directory.entryFor('11', '2026-12-20').mailbox).toBe('lup@example.org');
    expect(countiesWithoutContact(folders)).toEqual([]);
  });

  it('may serve several counties', () => {
    const both = edited((text) => text.replace(agder, '').replace('[Rogaland]', '["11", Agder]'));
    const joint = openDirectory({ ...both, now: () => 0, onProblem: () => {} });
    expect(joint.entryFor('42', '2026-12-20').counties).toEqual(['11', '42']);
  });
});

describe('an edit while the assistant runs', () => {
  function running() {
    const folders = edited((text) => text);
    const file = join(folders.dataFolder, 'directory.yaml');
    const problems: string[] = [];
    const clock = { time: 0 };
    const directory = openDirectory({
      ...folders,
      now: () => clock.time,
      onProblem: ({ message }) => problems.push(message),
    });
    const write = (text: string) => {
      writeFileSync(file, text);
      utimesSync(file, clock.time / 1000 + 100, clock.time / 1000 + 100);
    };
    return { directory, clock, problems, write, file };
  }
  const renamed = shipped.replace('region: Agder', 'region: Sør');

  it('counts a second later, and not before it is looked for', () => {
    const { directory, clock, write } = running();
    write(renamed);
    expect(directory.entryFor('42', '2026-11-23').region).toBe('Agder');
    clock.time += 1000;
    expect(directory.entryFor('42', '2026-11-23').region).toBe('Sør');
  });

  it('is told and left aside when it is broken; the last good one goes on', () => {
    const { directory, clock, problems, write } = running();
    clock.time += 1000;
    write(shipped.replace('[Agder]', '[Agdre]'));
    expect(directory.entryFor('42', '2026-11-23').region).toBe('Agder');
    expect(problems).toHaveLength(1);
    clock.time += 5000;
    directory.entryFor('42', '2026-11-23');
    expect(problems).toHaveLength(1);
    clock.time += 1000;
    write(renamed);
    expect(directory.entryFor('42', '2026-11-23').region).toBe('Sør');
  });

  it('falls back to the shipped file when the own one is taken away', () => {
    const { directory, clock, write, file } = running();
    clock.time += 1000;
    write(renamed);
    expect(directory.entryFor('42', '2026-11-23').region).toBe('Sør');
    rmSync(file);
    clock.time += 1000;
    expect(directory.entryFor('42', '2026-11-23').region).toBe('Agder');
  });

  it('does not keep the assistant from starting when the own file is broken from the first', () => {
    const problems: string[] = [];
    const folders = edited(() => 'regions: none');
    const directory = openDirectory({
      ...folders,
      now: () => 0,
      onProblem: ({ message }) => problems.push(message),
    });
    expect(directory.entryFor('42', '2026-11-23').region).toBe('Agder');
    expect(problems.length).toBeGreaterThan(0);
  });
});
