package org.ipcstudio.language.internal.link;

import static org.ipcstudio.model.ModelPackage.Literals.CONNECTION_END__NODE;
import static org.ipcstudio.model.ModelPackage.Literals.ENUMERATION_TYPE__ENUMERATION;
import static org.ipcstudio.model.ModelPackage.Literals.LINK__FIRST;
import static org.ipcstudio.model.ModelPackage.Literals.LINK__SECOND;
import static org.ipcstudio.model.ModelPackage.Literals.MAILBOX__OWNER;
import static org.ipcstudio.model.ModelPackage.Literals.PIPE__CREATOR;
import static org.ipcstudio.model.ModelPackage.Literals.PROCESS__PARENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.internal.Similar;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.build.NameUse;
import org.ipcstudio.language.internal.build.Names;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;

/** Links the names that stand for one thing only: the parent of a process, the end of a connection and so on. */
final class UseLinker {

	/** These name a single process. */
	private static final Set<EReference> SINGLE = Set.of(PROCESS__PARENT, PIPE__CREATOR, MAILBOX__OWNER);

	private static final Map<EReference, String> EXPECTED = Map.of(PROCESS__PARENT, "a process stands behind `in`",
			PIPE__CREATOR, "a process stands behind `by`", MAILBOX__OWNER, "a process stands behind `owner`", LINK__FIRST,
			"a link joins two processes", LINK__SECOND, "a link joins two processes", CONNECTION_END__NODE,
			"a connection joins processes, channels, memory, locks and semaphores", ENUMERATION_TYPE__ENUMERATION,
			"a type is expected here");

	private static final List<String> PRIMITIVES = List.of("bool", "int", "byte", "pid");

	/** How other languages call the types. */
	private static final Map<String, String> FOREIGN_TYPES = Map.of("boolean", "bool", "integer", "int", "long", "int",
			"short", "int", "unsigned", "int", "char", "byte");

	private static final String CARRIER_EXPECTED = "a bus or a network stands behind `via`";

	private final NameResolver names;
	private final ProblemReporter problems;

	UseLinker(NameResolver names, ProblemReporter problems) {
		this.names = names;
		this.problems = problems;
	}

	void link(NameUse use, Scope global) {
		NamedElement target = names.find(Names.of(use.id()), use.id(), global);
		if (target == null) {
			unknown(use, global);
		} else if (!fits(use.feature(), target)) {
			report(ProblemCode.WRONG_KIND, use, "`" + target.getName() + "` is " + Kinds.of(target) + ", but "
					+ EXPECTED.getOrDefault(use.feature(), CARRIER_EXPECTED) + ".");
		} else if (SINGLE.contains(use.feature()) && ((Process) target).getSize() != null) {
			report(ProblemCode.NOT_SINGLE, use, "`" + target.getName()
					+ "` is an array of processes; a single process is expected here.");
		} else {
			use.owner().eSet(use.feature(), target);
		}
	}

	private void unknown(NameUse use, Scope global) {
		String name = Names.of(use.id());
		if (names.isUnsure(name)) {
			return;
		}
		List<String> candidates = new ArrayList<>(global.visible(element -> fits(use.feature(), element)));
		if (use.feature() != ENUMERATION_TYPE__ENUMERATION) {
			names.unknown(ProblemCode.UNKNOWN_NAME, name, use.id(), "`" + name + "` is not declared",
					Similar.to(name, candidates));
			return;
		}
		candidates.addAll(PRIMITIVES);
		Optional<String> meant = Optional.ofNullable(FOREIGN_TYPES.get(name)).or(() -> Similar.to(name, candidates));
		names.unknown(ProblemCode.UNKNOWN_NAME, name, use.id(), "`" + name + "` is no known type", meant);
	}

	/** A carrier is drawn like a node, but nothing is connected to it: channels are mapped to it. */
	private static boolean fits(EReference feature, NamedElement target) {
		return feature.getEReferenceType().isInstance(target)
				&& !(feature == CONNECTION_END__NODE && target instanceof Carrier);
	}

	private void report(ProblemCode code, NameUse use, String message) {
		problems.report(code, SourceMap.region(use.id()), message);
	}
}
