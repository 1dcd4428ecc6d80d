/** How fast the editor is with large systems; run by `releng/bench-editor`. */
package org.ipcstudio.editor.benchmarks;
