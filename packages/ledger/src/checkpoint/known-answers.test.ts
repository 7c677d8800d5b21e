import { describe, expect, test } from 'vitest';
import { bytesOfHex, hexOf } from '../bytes.ts';
import { isSignatureOf, publicOf, signatureOf } from './ed25519.ts';
import { publicKeyIn, publicKeyText, signingKeyIn } from './key.ts';
import { noteIn, noteOf } from './note.ts';
import { signatureBy, signedNote } from './signing.ts';

describe('the example of the Go package sumdb/note, with which the format began', () => {
  const publicText = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const privateText = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
  const said = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const line = '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

  test('its private key has its public key and its id', () => {
    const key = signingKeyIn(privateText);
    expect(key && publicKeyText(key.public)).toBe(publicText);
    expect(publicKeyIn(publicText)?.id).toBe('c74f20a3');
  });

  test('its private key makes its note, to the letter', () => {
    const key = signingKeyIn(privateText);
    expect(key && noteOf(said, [signatureBy(key, said)])).toBe(`${said}\n${line}`);
  });
});

/** RFC 8032 section 7.1, tests 1 to 3: private key, public key, message, signature. */
const RFC_8032 = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

test.each(RFC_8032)('the key %s of RFC 8032 has its public key and its signature', (seed, key, message, signature) => {
  expect(hexOf(publicOf(bytesOfHex(seed)))).toBe(key);
  expect(hexOf(signatureOf(bytesOfHex(message), bytesOfHex(seed)))).toBe(signature);
  expect(isSignatureOf(bytesOfHex(message), bytesOfHex(signature), bytesOfHex(key))).toBe(true);
});

test('a checkpoint of the sixth entry of docs/what-is-hashed.md, with the first key of RFC 8032, is this note', () => {
  const key = signingKeyIn('PRIVATE+KEY+countersign/main+784129f1+AZ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g');
  const head = { size: 6, root: 'cb32f017a318237c9a8270c335906d8aadea490c257713852240d7ef5c6e126d' };
  expect(key && signedNote({ register: 'main', head }, [key])).toBe(`countersign/main
6
yzLwF6MYI3yagnDDNZBtiq3qSQwldxOFIkDX71xuEm0=

— countersign/main eEEp8c/AbEvXFi29AE5kqs1zQw0NWgNVz0DLMSbaYyGGV0Cx35SCSSSUmrraIM6EJqbilbtjvf/9Z2tnOKB6fyjMFQA=
`);
});

test('the example of C2SP tlog-checkpoint is one of another log, and said to be', () => {
  const example = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`;
  expect(noteIn(example)).toMatchObject({ answer: 'notACheckpoint', line: 1 });
  expect(noteIn(example.replace('example.com/behind-the-sofa', 'countersign/sofa'))).toMatchObject({
    register: 'sofa',
    head: { size: 20852163, root: '0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62' },
    signatures: [{ name: 'example.com/behind-the-sofa', id: '033de0ae' }],
  });
});
