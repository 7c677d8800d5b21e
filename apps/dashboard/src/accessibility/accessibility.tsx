import type { Day } from '@countersign/core';
import type { ReactNode } from 'react';
import { thePost } from '../names.ts';
import { SERVICE } from '../shell/around.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import type { Page } from '../shell/document.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** The day on which these words were last held against what is tested. Whoever changes the tests or the pages looks at both. */
const REVIEWED: Day = '2026-11-25';

/** Who can use these pages, who may not be able to, and what to do then: in the form that the regulations of 2018 expect. */
export function accessibility(view: View): Page {
  return { title: 'Accessibility statement', body: <Statement view={view} /> };
}

function Statement({ view }: { readonly view: View }) {
  const { name } = view.register.council;
  return (
    <>
      <h1 className="govuk-heading-l">Accessibility statement</h1>
      <p className="govuk-body">
        This statement is about the {SERVICE} of {name === '' ? 'the council' : name}: every page that the menu and the foot of this page
        lead to. It is not about the other websites of the council, nor about the files that officers have lodged as evidence.
      </p>
      <Aims />
      <Status />
      <NotAccessible />
      <Report view={view} />
      <Enforcement />
      <Tested />
      <Section id="prepared" title="Preparation of this statement">
        <p className="govuk-body">
          This statement was prepared on <DayInWords day={REVIEWED} />, and was last reviewed on that day.
        </p>
      </Section>
    </>
  );
}

function Aims() {
  return (
    <Section id="aims" title="What you should be able to do">
      <Bullets>
        <li>make the text up to four times as large, without anything moving off the side of the screen</li>
        <li>set more space between letters, words and lines, without any words being cut off</li>
        <li>use your own colours: nothing is told by colour alone</li>
        <li>do everything with a keyboard, and with script switched off</li>
        <li>hear every table and every picture as words, with a screen reader</li>
        <li>print any page, in black and white as well</li>
      </Bullets>
    </Section>
  );
}

function Status() {
  return (
    <Section id="status" title="Compliance status">
      <p className="govuk-body">
        These pages are <strong>partially compliant</strong> with the Web Content Accessibility Guidelines (WCAG) version 2.2, level AA. The
        tests below find nothing that fails. But they cannot judge every one of the guidelines, and the points that follow are known.
      </p>
    </Section>
  );
}

function NotAccessible() {
  return (
    <Section id="not-accessible" title="What is not accessible, and what has not been tried">
      <h3 className="govuk-heading-s">Not yet tried by people</h3>
      <p className="govuk-body">
        People with disabilities have not yet tested these pages. Nobody has yet gone through them with a screen reader, a voice program or
        a screen magnifier, and no expert from outside has audited them. Until that is done we do not say that they are fully compliant.
      </p>
      <h3 className="govuk-heading-s">Content that does not comply, or may not</h3>
      <Bullets>
        <li>
          The lines drawn on the page of trends need script and a pointer to be read point by point. Every figure in them stands in the
          table on the same page, which needs neither.
        </li>
        <li>
          Reports, reasons and titles are shown as officers wrote them. They may hold abbreviations that the glossary does not explain, or
          words in another language that are not marked as such.
        </li>
        <li>Evidence is kept as files in whatever form it was lodged. These pages name it and do not show it.</li>
      </Bullets>
      <p className="govuk-body">We do not claim that mending any of this would be a disproportionate burden.</p>
    </Section>
  );
}

/** No address is made up: what the record does not hold, the council has to say. */
function Report({ view: { register } }: { readonly view: View }) {
  const clerk = register.council.roles.find(({ role }) => role === 'clerk');
  const whom = clerk === undefined ? 'the committee’s clerk' : `the committee’s clerk (${thePost(register.council, clerk.post)})`;
  return (
    <Section id="report" title="How to report a problem, or ask for another form">
      <p className="govuk-body">
        If you cannot use something here, or need it in large print, in easy read, on paper or in another form, tell {whom}. Say which page
        it is and what you need.
      </p>
      <p className="govuk-body">
        The record that these pages are made from holds no telephone number and no address. The council that publishes them has to add its
        own here, with the time in which it answers.
      </p>
    </Section>
  );
}

function Enforcement() {
  return (
    <Section id="enforcement" title="Enforcement">
      <p className="govuk-body">
        The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2)
        Accessibility Regulations 2018 in England, Scotland and Wales. If you are not happy with how the council answers, contact the{' '}
        <Outside href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</Outside>.
      </p>
      <p className="govuk-body">
        In Northern Ireland contact the <Outside href="https://www.equalityni.org/">Equality Commission for Northern Ireland</Outside>,
        which is responsible there.
      </p>
    </Section>
  );
}

function Tested() {
  return (
    <Section id="tested" title="How these pages were tested">
      <p className="govuk-body">
        They are tested by programs, in the browser Chromium, each time that the software is changed. The tests open each kind of page of a
        worked example, and fail if any of this does not hold:
      </p>
      <Bullets>
        <li>axe, a program that looks for barriers, finds none by its rules for WCAG 2.0, 2.1 and 2.2, levels A and AA</li>
        <li>nothing moves sideways at a width of 1280, 768 or 320 pixels; the last is a screen magnified four times</li>
        <li>no word is cut off with the spacing of text that WCAG names</li>
        <li>each page is whole with script switched off</li>
        <li>the first thing that a keyboard reaches leads past the menu, and the list of actions can be searched by keyboard alone</li>
        <li>ratings are still told apart in a reader’s own colours</li>
        <li>a printed list holds every action and what the signs mean</li>
      </Bullets>
    </Section>
  );
}

function Bullets({ children }: { readonly children: ReactNode }) {
  return <ul className="govuk-list govuk-list--bullet plain">{children}</ul>;
}

function Outside({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className="govuk-link" href={href}>
      {children}
    </a>
  );
}
