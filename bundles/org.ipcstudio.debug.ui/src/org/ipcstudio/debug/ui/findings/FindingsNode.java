package org.ipcstudio.debug.ui.findings;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.PlatformObject;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.debug.verify.Verification;

/**
 * A line of the Findings view: a verified file, a kind of findings in it, or a finding. It stays equal to what says
 * the same after the next verification, so that it remains selected and open. Immutable.
 */
public final class FindingsNode extends PlatformObject {
	private final Verification verification;
	private final FindingKind kind;
	private final Finding finding;
	private final String text;
	private final List<FindingsNode> children;
	private FindingsNode parent;

	private FindingsNode(Verification verification, FindingKind kind, Finding finding, String text,
			List<FindingsNode> children) {
		this.verification = verification;
		this.kind = kind;
		this.finding = finding;
		this.text = text;
		this.children = List.copyOf(children);
		this.children.forEach(child -> child.parent = this);
	}

	static FindingsNode file(Verification verification, String text, List<FindingsNode> kinds) {
		return new FindingsNode(verification, null, null, text, kinds);
	}

	static FindingsNode kind(Verification verification, FindingKind kind, String text, List<FindingsNode> findings) {
		return new FindingsNode(verification, kind, null, text, findings);
	}

	static FindingsNode finding(Verification verification, Finding finding, String text, List<FindingsNode> alike) {
		return new FindingsNode(verification, finding.kind(), finding, text, alike);
	}

	/** The verification that it belongs to. */
	public Verification verification() {
		return verification;
	}

	/** The kind of findings; null for a file. */
	public FindingKind kind() {
		return kind;
	}

	/** The finding; null for a file or a kind. */
	public Finding finding() {
		return finding;
	}

	/** What it says in its first column. */
	public String text() {
		return text;
	}

	public List<FindingsNode> children() {
		return children;
	}

	/** What it belongs to; null for a file. */
	public FindingsNode parent() {
		return parent;
	}

	/** The first finding of it or below it; null if there is none. */
	public FindingsNode firstFinding() {
		return finding != null ? this
				: children.stream().map(FindingsNode::firstFinding).filter(node -> node != null).findFirst().orElse(null);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IFile.class || type == IResource.class) {
			return type.cast(verification.file());
		}
		if (type == Verification.class) {
			return type.cast(verification);
		}
		return type == Finding.class ? type.cast(finding) : super.getAdapter(type);
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof FindingsNode other && other.verification.file().equals(verification.file())
				&& other.kind == kind && (finding == null ? other.finding == null
						: other.finding != null && other.finding.message().equals(finding.message())
								&& other.finding.line() == finding.line() && other.isGroup() == isGroup());
	}

	/** Whether it stands for other findings that are alike; the first of them says the same. */
	private boolean isGroup() {
		return !children.isEmpty();
	}

	@Override
	public int hashCode() {
		return verification.file().hashCode() * 31 + (finding == null ? 0 : finding.message().hashCode());
	}

	@Override
	public String toString() {
		return text;
	}
}
