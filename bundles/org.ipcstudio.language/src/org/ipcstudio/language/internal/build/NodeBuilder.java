package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;

import org.ipcstudio.language.internal.grammar.IpcParser.*;
import org.ipcstudio.model.Arbitration;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.SharedVariable;

/** Builds memory, locks, semaphores and carriers. */
final class NodeBuilder {

	private final BuildContext context;
	private final ExpressionBuilder expressions;
	private final TypeBuilder types;
	private final PlaceBuilder places;

	NodeBuilder(BuildContext context, ExpressionBuilder expressions, TypeBuilder types, PlaceBuilder places) {
		this.context = context;
		this.expressions = expressions;
		this.types = types;
		this.places = places;
	}

	Memory memory(MemoryContext text) {
		Memory memory = context.put(FACTORY.createMemory(), text);
		context.name(memory, text.id());
		places.place(memory, text.place());
		for (SharedVariableContext variable : text.sharedVariable()) {
			if (Names.isPresent(variable.id())) {
				memory.getVariables().add(variable(variable));
			}
		}
		return memory;
	}

	private SharedVariable variable(SharedVariableContext text) {
		SharedVariable variable = context.put(FACTORY.createSharedVariable(), text);
		context.name(variable, text.id());
		variable.setDocumentation(context.documentation(text.getStart()));
		variable.setAtomic(text.ATOMIC() != null);
		variable.setSize(expressions.size(text.size()));
		variable.setType(types.type(text.type(), text));
		if (text.expr() != null) {
			variable.setValue(expressions.expression(text.expr(), text));
		}
		return variable;
	}

	Lock lock(LockContext text) {
		Lock lock = context.put(FACTORY.createLock(), text);
		context.name(lock, text.id());
		lock.setSize(expressions.size(text.size()));
		places.place(lock, text.place());
		return lock;
	}

	Semaphore semaphore(SemaphoreContext text) {
		Semaphore semaphore = context.put(FACTORY.createSemaphore(), text);
		context.name(semaphore, text.id());
		semaphore.setSize(expressions.size(text.size()));
		if (text.expr() != null) {
			semaphore.setValue(expressions.expression(text.expr(), text));
		}
		places.place(semaphore, text.place());
		return semaphore;
	}

	Bus bus(BusContext text) {
		Bus bus = context.put(FACTORY.createBus(), text);
		context.name(bus, text.id());
		AttributeCheck check = new AttributeCheck(context, "bus");
		for (BusAttrContext attribute : text.busAttr()) {
			if (!context.isBroken(attribute)) {
				attribute(bus, attribute, check);
			}
		}
		return bus;
	}

	private void attribute(Bus bus, BusAttrContext text, AttributeCheck check) {
		switch (text) {
			case TransferAttrContext transfer when check.first("transfer", transfer) ->
				bus.setTransfer(expressions.duration(transfer.duration()));
			case ArbitrationAttrContext arbitration when check.first("arbitration", arbitration) ->
				bus.setArbitration(Arbitration.get(arbitration.getStop().getText()));
			case BusPlaceContext place when check.first("@", place) -> places.place(bus, place.place());
			default -> {
				// given twice
			}
		}
	}

	Network network(NetworkContext text) {
		Network network = context.put(FACTORY.createNetwork(), text);
		context.name(network, text.id());
		AttributeCheck check = new AttributeCheck(context, "network");
		for (NetworkAttrContext attribute : text.networkAttr()) {
			if (!context.isBroken(attribute)) {
				attribute(network, attribute, check);
			}
		}
		return network;
	}

	private void attribute(Network network, NetworkAttrContext text, AttributeCheck check) {
		switch (text) {
			case LatencyAttrContext latency when check.first("latency", latency) ->
				network.setLatency(expressions.duration(latency.duration()));
			case LossAttrContext loss when check.first("loss", loss) -> network.setLoss(
				Double.parseDouble((loss.INT() != null ? loss.INT() : loss.DECIMAL()).getText()));
			case ReorderAttrContext reorder when check.first("reorder", reorder) -> network.setReorder(true);
			case NetworkPlaceContext place when check.first("@", place) -> places.place(network, place.place());
			default -> {
				// given twice
			}
		}
	}
}
