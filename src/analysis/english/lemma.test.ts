import { describe, expect, test } from 'vitest';
import { nounLemma, verbLemma } from './lemma.ts';

describe('verbLemma', () => {
  test.each([
    ['say', 'say says said saying'],
    ['tell', 'tell tells told telling'],
    ['deny', 'deny denies denied denying'],
    ['announce', 'announces announced announcing'],
    ['argue', 'argues argued arguing'],
    ['admit', 'admits admitted admitting'],
    ['agree', 'agrees agreed agreeing'],
    ['allege', 'alleges alleged alleging'],
    ['believe', 'believes believed believing'],
    ['cite', 'cites cited citing'],
    ['claim', 'claims claimed claiming'],
    ['confirm', 'confirms confirmed confirming'],
    ['declare', 'declares declared declaring'],
    ['explain', 'explains explained explaining'],
    ['find', 'finds found finding'],
    ['found', 'founded founding'],
    ['focus', 'focuses focused focusing'],
    ['imply', 'implies implied implying'],
    ['insist', 'insists insisted insisting'],
    ['install', 'installs installed installing'],
    ['miss', 'misses missed missing'],
    ['proceed', 'proceeds proceeded proceeding'],
    ['publish', 'publishes published publishing'],
    ['quip', 'quips quipped quipping'],
    ['rely', 'relies relied relying'],
    ['reveal', 'reveals revealed revealing'],
    ['signal', 'signals signalled signaled signalling'],
    ['stress', 'stresses stressed stressing'],
    ['tie', 'ties tied tying'],
    ['visit', 'visits visited visiting'],
    ['warn', 'warns warned warning'],
    ['write', 'writes wrote written writing'],
    ['misunderstand', 'misunderstood misunderstanding'],
    ['fact-check', 'fact-checks fact-checked'],
    ['be', "is are was were been being 's ’re"],
  ])('%s', (lemma, forms) => {
    for (const form of forms.split(' ')) expect([form, verbLemma(form)]).toEqual([form, lemma]);
  });
});

describe('nounLemma', () => {
  test.each([
    ['official', 'officials official'],
    ['ally', 'allies'],
    ['spokesman', 'spokesmen'],
    ['woman', 'women'],
    ['witness', 'witnesses witness'],
    ['branch', 'branches'],
    ['source', 'sources'],
    ['analysis', 'analyses analysis'],
    ['agency', 'agencies'],
    ['house', 'houses'],
    ['person', 'people'],
    ['news', 'news'],
    ['by-product', 'by-products'],
  ])('%s', (lemma, forms) => {
    for (const form of forms.split(' ')) expect([form, nounLemma(form)]).toEqual([form, lemma]);
  });
});
