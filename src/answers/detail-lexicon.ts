import { wordsIn } from '../text/word-list.ts';

/**
 * Kinds of detail that people ask of whatever they use, in general English: the wordings that ask for a kind, and behind
 * the bar what a text that states it has besides these. One for another sense of a word would refuse what a guide answers.
 */
export const detailKinds: readonly string[] = [
  'price, pricing, cost, free, charge, charged, charges for, fee, free or, for free, free of charge, it free, free to use, free tier, is free, billed, billing, bill, invoice, pay per, pay extra, paid extra, buck, dollar, cents, euro, budget, discount, cheap, cheaper, cheapest, expensive, subscription, surcharge',
  'max, maximum, at most, upper limit, the limit, limit on, limit for, limit of, limit per, hard limit, quota, cap on, largest, biggest, longest, how large, how big, how many can, how much can, ceiling, upper bound, too big, too large, too long, max out, up to how many',
  'min, minimum, at least how, smallest, shortest, how few, how small, fewest, at minimum | minimal',
  'how often, refresh, refreshed, how frequent, interval | schedule',
  'how long does, how long do, how long is, how long are, how long until, how long till, how long will, how long before, how fast, how quick, how quickly, how soon, how slow, how late, how many day, how many hour, how many minute, how many min, how many week, how many month, millisecond, latency, turnaround, lead time, waiting time, wait time, take ages, load forever, too slow, so slow',
  'retention, expire, expiry, ttl, how long are they kept, keep for, kept for, sla, uptime',
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday, nightly, every night, every hour, hourly, cron, o clock, time zone, timezone, at midnight',
  'region, country, countries, continent, data center, data centre, worldwide, in europe, in asia, in africa, in india, in china, eu only, abroad, availability zone',
  'format, file type, file extension, filetype, schema, encoding, file look, file layout',
  'parquet, avro, orc',
  'csv, tsv, comma separated',
  'json, jsonl, jsonlines, ndjson',
  'xml, yaml, toml, protobuf',
  'pdf',
  'excel, xls, xlsx, google sheet, powerpoint, word file, word document',
  'zip, tar, tarball, gzip',
  'markdown, html, latex, rich text',
  'api, rest api, graphql, grpc, webhook, endpoint url, request body, payload',
  'http, https | internet',
  'sdk, cli, command line, terminal, bash, which command, what command, snippet, code sample, sample code, code for, me code, some code, code to, script to, a script, pip, npm, which package, which library, what library, open source library, notebook for',
  'parameter, argument, flag, attribute, environment variable, env var, config, config file, configuration file, which setting, what setting, default value, by default, syntax',
  'function name, class name, which class, which operation, what operation, resource type, which call, api call, arn',
  'click, button, tab, menu, dropdown, drop down, checkbox, icon, screenshot, wizard, sidebar, url, greyed out, grayed out, shortcut, dark mode, which page, which screen',
  'python, java, javascript, typescript, golang, scala, julia, matlab, in rust, in r, programming language',
  'which language, what language, language supported, other language, translated, translation, translate, locale, localized, localised, german, french, spanish, italian, dutch, portuguese, japanese, chinese, mandarin, korean, hindi, arabic, hebrew, russian, turkish, polish, swedish, right to left, multilingual',
  'when was, when were, when did, since when, since which, since what, which year, what year, first released, release date, launch date, oldest, deprecated, sunset, end of life, end of support, discontinued, roadmap, upcoming, next release, beta, in preview, re invent, being retired, get retired, how old, go ga',
  'who invented, who coined, coined, who founded, founded, founder, who wrote, who created, who developed, who came up, came up with, who discovered, who first, inventor, discoverer, who designed, team behind, named after, who named, who maintains, who lead, who run the team, who is behind, the maker of, who made up, headquarters, ceo, what year, stand for historically',
  'history of edits, edit history, change log, changelog entry',
  'latest version, newest version, version number, release notes, what version, 2 or 3, version 2, version 3, older than, newer than, semantic versioning',
  'paper, study, studies, researcher, peer reviewed, citation, textbook, book, article, author, famous, court, lawsuit, scandal, in the news, psychologist, psychology, scientific, experiment showed, experiment show, test statistic, famous for, known for, scientist who, statistician',
  'percent, percentage, how accurate, error rate, benchmark, by how much, how much worse, how much better, success rate, market share, any numbers, exact number, how often do people',
  'formula, equation, mathematical, math, maths, calculated, computed, calculation, derivation, which algorithm, what algorithm, p value, confidence interval, margin of error, significance, hypothesis test, sample size, correlation, coefficient',
  'ai act, gdpr, hipaa, fedramp, soc2, soc 2, iso, pci, nist, certified, certification, accredited, lawful, illegal, legally, in law',
  'license, licence, licensed, licensing, commercial use, commercially, copyright, terms of use, nda, non disclosure, patent, trademark',
  'image, picture, photo, pic, pixel | vision',
  'video, footage, video clip, movie, film clip',
  'audio, speech, sound file, music, podcast',
  'lidar, point cloud, 3d',
  'satellite, gps, geospatial',
  'streaming data, live stream, kafka',
  'phone app, mobile, mobile app, mobile view, iphone, ios, android, ipad, tablet, on my phone, on a phone, smartwatch',
  'browser, chrome, firefox, safari',
  'windows, macos, linux, ubuntu, desktop app, raspberry pi',
  'offline, on prem, onprem, on premise, own server, self host, self hosted, run locally, air gapped, my laptop, own hardware',
  'other cloud, another cloud, other provider, other vendor, azure, gcp, google cloud, multi cloud, multicloud, hybrid cloud, third party tool, counterpart, competitor, rival',
  'gpu, cpu, ram, vram, memory, disk, disk space, hardware, spot instance, use spot, on spot, gb, tb, gig, gigabyte, terabyte, mb, megabyte, kb, kilobyte',
  'instance type, instance size, which instance, what instance | instance types',
  'docker, dockerfile, base image, container image, kubernetes, helm chart',
  'email, e mail, mail to, mail me, by mail, a mail, sms, text message, pager, push notification',
  'slack, discord, zoom, jira, confluence, servicenow, salesforce, sharepoint, notion, trello, asana, pagerduty',
  'git, github, gitlab, bitbucket, pull request, git push',
  'encrypt, encrypted, encryption, kms, tls, ssl, certificate authority',
  'password, mfa, two factor, sso, single sign on, login, log in, sign in, username, active directory, okta',
  'firewall, proxy, subnet, security group, ip address, dns, vpn, port number, open port',
  'delete, deleted, deleting, purge, erase, wipe | deletes',
  'rename, renamed, renaming',
  'copy, copied, clone, cloned, duplicate, migrate, migrated, replicate, replicated, replication, mirror, sync, synced, synchronize, synchronise, port over',
  'import, imported, importing, upload, uploaded, uploading',
  'export, exported, exporting, download, downloaded, downloading, save as, print, printed, printout, spit out, dump | internet',
  'undo, restore, roll back, rolled back, rollback, revert, backup, back up, snapshot, recycle bin',
  'lock, locked, freeze, read only, watermark',
  'simultaneously, at the same time, same time, concurrently, concurrent, parallel, co edit, same time as a colleague',
  'pause, resume, stop it, hide, hidden, switch it off while, cancel, cancelled, retry, retries, restart, abort',
  'uninstall, plugin, plug in, extension, upgrade, upgraded',
  'disable, disabled, turn off, switch off, off while, turn it off, switch it off, deactivate, opt out',
  'emit, event bus, cloud event, event look, kick off from, trigger off, trigger from',
  'attachment, attach, embed, logo, font, theme, branding, css, comment on, comment, sticky note',
  'sort by, sorted by, sort it, can i sort, group by, filter by, bookmark',
  'classroom, tutorial, workshop, webinar, training course, cert, a course, sell a course, training for, seminar, lecture, bootcamp, youtube, hotline, phone number, support team, support ticket, support plan, help desk, consultant who, contact person',
  'error message, false alarm, keep failing, keep dying, fail with, load forever, wont load, greyed, errors out, error code, crash, stuck, hang, freezes, timeout, time out, broken, troubleshoot, access denied, permission denied, whining, choke, complain',
  'headcount, team size, full time, salary, how many employees, how many staff, how many engineers',
  'case study, success story, reference customer, how many customers, how many companies',
  'hyperparameter, learning rate, epoch, batch size, hidden layer, context length, context window, prediction length, random seed, early stopping',
  'nan, missing value, null value, outlier, timestep, time step, data point, row, column',
  'bucket, folder, in s3 are, where in s3, where are the results, directory, file path, path, filename, file name, stored where | internet',
  'log file, audit log, audit trail, log group, log retention',
  'naming convention, character limit, special character, emoji, how many characters',
  'screen reader, accessibility, accessible to, with a keyboard, wcag, color blind, colour blind',
  'last used, idle, inactive',
  'terraform, cloudformation, infrastructure as code',
  'custom metric, own metric, custom plugin, custom script',
  'slower, same speed, slow down, slows down, overhead, throughput, per second, performance hit',
  'prevent it, prevented, avoid it, avoided, get rid of, how can i correct, how do i correct, how to correct, how do i fix, how can i fix, how to fix, how do you fix, how is it fixed, remedy for, cure, repair, remove bias',
  'most often, most common, how common, most frequent, more common, how widespread, typical rate',
  'permitted value, allowed value, possible value, valid value, range of value, on a scale, which level, what level, how many level',
  'preset, predefined',
  'autofill, auto fill, fill itself, fills itself, filled in by itself',
  'which dataset, what dataset, trained on which, trained on what, how was it trained, were they trained on',
  'at a time, two people, several people at, multiple users, multi user',
  'abbreviation, acronym, nickname, codename, full form',
];

/**
 * Words that people put around what they ask, whatever it is: they are no detail by themselves, so nothing follows from a
 * topic's text having none of them.
 */
export const neutralWords: ReadonlySet<string> =
  wordsIn(`test tests tip tips hint hints cheat sheet guide section sections heading chapter scenario scenarios situation
  situations case cases phrase phrases keyword keywords trigger nutshell liner line flashcards cram revision facts fact
  stem option options candidate candidates answer answers true false correct wrong simply quickly quick fast easy easier
  newcomer newcomers beginner beginners colleague colleagues boss teacher professor prof users user teams team company
  companies consultants department owner hi hey hello kindly sorry hm yeah yep yo ye lol bro guys anyone anybody hurry
  sort sorts kinds type types task tasks areas area activity activities able possible suitable appropriate acceptable
  handy considered count counts counted concern concerns concerning respect regard order possible reason reasons goal
  goals gain gains choice choices prefer recommend recommended appreciate introduce enumerate illustrate summed sum walk
  remind forgot forget mentioned mentions mention refer refers suggests indicates signals points leads spell rely relies
  relied belongs belong holds held carry carries carried comes come brought laid drawn built linked link connection
  relationship connect connected relate related contributes contribute plays play acts act works working mix mixed
  confuse confused sits sit fit fits inside outside among across besides beyond straight rather mostly typical usual
  typically usually sense matter matters care cares expect expects expected supposed tackle handle handles deal reach
  reached meet met turn turned searched found fetch list lists bullet bullets top whole entire complete four five six
  seven eight forever sometimes lately today currently sake worth proper properly really actually basically literally
  somehow anyway yourself ourselves themselves itself myself toolbox collection family look looks interact speaking speak
  style principle criterion distinguishes distinguish differ opposed simpler better best nicely love happy worried
  quicker safer faster slow life phase reality root origin harms harm involve involves divided represented bundled sound sounds behave behaves`);
