package io.github.duizhao.report;

import java.util.Arrays;
import java.util.Optional;

/**
 * The rules. Their ids are permanent: they are never renumbered or reused for another rule. {@link
 * Rule} has the texts that explain them.
 */
public enum RuleId {
  /** A required file or folder is missing. */
  SRC_001(Severity.ERROR),
  /** A file cannot be read or decoded. */
  SRC_002(Severity.ERROR),
  /** A file is too large. */
  SRC_003(Severity.ERROR),
  /** A file or folder in content/ has a name that does not belong in a book. */
  SRC_004(Severity.ERROR),
  /** A witness is in an undeclared encoding. */
  SRC_005(Severity.INFO),
  /** SUMMARY.md lists a file that does not exist. */
  SRC_006(Severity.ERROR),
  /** A file is not listed in SUMMARY.md. */
  SRC_007(Severity.WARNING),
  /** An entry of SUMMARY.md has no effect, or the two differ. */
  SRC_008(Severity.WARNING),
  /** Two pages have the same path. */
  SRC_009(Severity.ERROR),

  /** A YAML file is not well-formed. */
  CFG_001(Severity.ERROR),
  /** A key is unknown. */
  CFG_002(Severity.ERROR),
  /** A required key is missing. */
  CFG_003(Severity.ERROR),
  /** A value is invalid. */
  CFG_004(Severity.ERROR),
  /** A key is duplicated. */
  CFG_005(Severity.ERROR),

  /** HTML cannot be published: scripts, forms, embedded pages. */
  MRK_001(Severity.ERROR, Force.ADJUSTABLE),
  /** An asterisk or underscore marks nothing. */
  MRK_002(Severity.ERROR, Force.ADJUSTABLE),
  /** An id is malformed. */
  MRK_003(Severity.ERROR),
  /** A block has no id and gets one by position. */
  MRK_004(Severity.INFO),
  /** A section has no title. */
  MRK_005(Severity.ERROR),
  /** A footnote or the reference to it is missing. */
  MRK_006(Severity.ERROR, Force.ADJUSTABLE),
  /** A kind of Markdown is not supported. */
  MRK_007(Severity.ERROR, Force.ADJUSTABLE),
  /** Text is nested too deeply. */
  MRK_008(Severity.ERROR),
  /** Text contains a control character or half of a surrogate pair. */
  MRK_009(Severity.ERROR),
  /** A foreign word has an unknown language, or a ruby has no reading. */
  MRK_010(Severity.ERROR),
  /** A fence is never closed. */
  MRK_011(Severity.ERROR),
  /** A text or table is too large. */
  MRK_012(Severity.ERROR),
  /** An attribute of HTML is dropped. */
  MRK_013(Severity.INFO),
  /** Markup is printed as typed or has no effect. */
  MRK_014(Severity.WARNING),
  /** A block is marked as a further block of a segment that it does not continue. */
  MRK_015(Severity.ERROR),
  /** A file cannot be included. */
  MRK_016(Severity.ERROR, Force.ADJUSTABLE),
  /** A formula cannot be drawn. */
  MRK_017(Severity.WARNING),
  /** The PDF shows the source of formulas. */
  MRK_018(Severity.INFO),

  /** A segment or file has no translation. */
  ALN_001(Severity.WARNING),
  /** The original does not have the id or file of a translation. */
  ALN_002(Severity.ERROR, Force.ADJUSTABLE),
  /** An id is duplicated. */
  ALN_003(Severity.ERROR),
  /** A block and its translation are of different kinds. */
  ALN_004(Severity.ERROR, Force.ADJUSTABLE),
  /** The translation has its segments in a different order. */
  ALN_005(Severity.WARNING),
  /** Only one language has a run-in head. */
  ALN_006(Severity.WARNING),
  /** The translation has no such footnote, or refers to it elsewhere. */
  ALN_007(Severity.WARNING),
  /** From some block on, the translation is paired with the wrong blocks of the original. */
  ALN_008(Severity.ERROR, Force.ADJUSTABLE),
  /** Blocks without ids are paired by position, but the two files differ. */
  ALN_009(Severity.ERROR),
  /** A line of content/alignment.tsv is invalid. */
  ALN_010(Severity.ERROR, Force.ADJUSTABLE),
  /** A confirmed pair of content/alignment.tsv cannot be kept. */
  ALN_011(Severity.WARNING),
  /** Two texts do not seem to be translations of each other. */
  ALN_012(Severity.ERROR),

  /** Text contains words in a script that its language does not use. */
  LNG_001(Severity.WARNING),
  /** Chinese text contains Latin words whose language is not marked. */
  LNG_002(Severity.WARNING),
  /** A translation is identical to its original. */
  LNG_003(Severity.WARNING),

  /** Chinese text contains Western punctuation. */
  TYP_001(Severity.WARNING),
  /** Western text contains full-width characters. */
  TYP_002(Severity.WARNING),
  /** Text contains straight quotation marks. */
  TYP_003(Severity.WARNING),
  /** A bracket or quotation mark is unpaired. */
  TYP_004(Severity.WARNING),
  /** Chinese text contains white space. */
  TYP_005(Severity.WARNING),
  /** Words are separated by several spaces. */
  TYP_006(Severity.WARNING),
  /** A space is on the wrong side of a punctuation mark. */
  TYP_007(Severity.WARNING),
  /** A dash is wrong. */
  TYP_008(Severity.WARNING),
  /** An ellipsis is wrong. */
  TYP_009(Severity.WARNING),
  /** A punctuation mark is doubled. */
  TYP_010(Severity.WARNING),
  /** A character only looks like a Chinese one. */
  TYP_011(Severity.WARNING),

  /** A number of the original is missing from the translation. */
  NUM_001(Severity.WARNING),
  /** A number of the translation is missing from the original. */
  NUM_002(Severity.WARNING),
  /** A translation differs from the glossary. */
  GLO_001(Severity.WARNING),
  /** A line of the glossary is invalid. */
  GLO_002(Severity.ERROR),
  /** A term of the glossary is duplicated. */
  GLO_003(Severity.WARNING),

  /** A link leads to an id that the book does not have. */
  LNK_001(Severity.ERROR, Force.ADJUSTABLE),
  /** A link leads neither to an id in the book nor to a web or mail address. */
  LNK_002(Severity.ERROR),

  /** A picture is missing or cannot be read. */
  PIC_001(Severity.ERROR),
  /** A picture is outside the book's content/. */
  PIC_002(Severity.ERROR),
  /** A picture has an unsupported format, or a file name that does not match it. */
  PIC_003(Severity.ERROR),
  /** A picture is too large. */
  PIC_004(Severity.ERROR),
  /** A picture is damaged. */
  PIC_005(Severity.ERROR),
  /** An SVG contains more than graphics, for example a script. */
  PIC_006(Severity.ERROR),
  /** A picture has no alternative text. */
  PIC_007(Severity.WARNING),
  /** Website, PDF and EPUB would show a picture differently. */
  PIC_008(Severity.ERROR),

  /** No font of the book has a character. */
  FNT_001(Severity.ERROR),
  /** Web fonts are larger than necessary. */
  FNT_002(Severity.INFO),
  /** A font of the book cannot be used. */
  FNT_003(Severity.ERROR),

  /** Too little of a witness was taken. */
  IMP_001(Severity.ERROR),
  /** A file was edited after import wrote it. */
  IMP_002(Severity.ERROR),
  /** Text has no heading above it. */
  IMP_003(Severity.ERROR),
  /** A pattern or supplied heading matches nothing in the witness. */
  IMP_004(Severity.WARNING),
  /** A heading number is duplicated. */
  IMP_005(Severity.ERROR),
  /** A pattern takes too many steps. */
  IMP_006(Severity.ERROR),
  /** A part of a witness cannot be placed in the text. */
  IMP_007(Severity.ERROR),
  /** A decision of the editor does not apply. */
  IMP_008(Severity.WARNING),

  /** A translation was made from an earlier version of the original. */
  STA_001(Severity.WARNING),
  /** A line of content/translation.tsv is invalid. */
  STA_002(Severity.ERROR, Force.ADJUSTABLE),
  /** Two lines of content/translation.tsv are about the same segment. */
  STA_003(Severity.ERROR, Force.ADJUSTABLE),
  /** A line of content/translation.tsv is about a segment that the book does not have. */
  STA_004(Severity.WARNING),

  /** A remark of the apparatus does not match the text. */
  APP_001(Severity.WARNING),

  /** A waiver waives nothing. */
  WVR_001(Severity.WARNING, Force.BINDING),
  /** A setting would relax a binding rule. */
  WVR_002(Severity.ERROR),

  /** A template fails. */
  TPL_001(Severity.ERROR),
  /** The output folder cannot be used. */
  OUT_001(Severity.ERROR),
  /** A file of the output cannot be written. */
  OUT_002(Severity.ERROR);

  private final Severity severity;
  private final Force force;

  /** Whether a book's own {@code rules} and {@code waivers} may relax a rule. */
  private enum Force {
    /** No: a book that breaks the rule cannot be published, or would be broken. */
    BINDING,
    /** Yes: the book can still be published. */
    ADJUSTABLE
  }

  /** A rule that is binding if it is an error. */
  RuleId(Severity severity) {
    this(severity, severity == Severity.ERROR ? Force.BINDING : Force.ADJUSTABLE);
  }

  RuleId(Severity severity, Force force) {
    this.severity = severity;
    this.force = force;
  }

  /** Returns the rule with a printed id, for example {@code ALN-001}. */
  public static Optional<RuleId> of(String text) {
    return Arrays.stream(values()).filter(rule -> rule.text().equals(text)).findFirst();
  }

  /** Returns the severity of the rule's findings unless the book changes it. */
  public Severity severity() {
    return severity;
  }

  /** Whether findings of this rule can be neither waived nor given a lower severity. */
  public boolean isBinding() {
    return force == Force.BINDING;
  }

  /** Returns the prefix of the id, for example {@code ALN}. */
  public String group() {
    return name().substring(0, name().indexOf('_'));
  }

  /** Returns the id as printed, for example {@code ALN-001}. */
  public String text() {
    return name().replace('_', '-');
  }
}
