package org.ipcstudio.cli.report;

import java.util.Optional;
import java.util.OptionalInt;

import org.ipcstudio.checker.advice.Advice;

/**
 * What advice was found for one file.
 *
 * @param checked the file, with the outcome of its check as it is
 * @param advice  what was found out about variants of it; empty if it could not be checked
 * @param applied the number of the repair that was carried out, from 1; empty if none was
 */
public record AdvisedFile(CheckedFile checked, Optional<Advice> advice, OptionalInt applied) {
}
