/** The comparison with SPIN, started by {@code releng/spin-bench}: the same systems, the same question, side by side. */
package org.ipcstudio.checker.benchmarks;
