"""The drug of an implant, as on the label: a product, or up to five drugs that a pharmacy made up."""

from __future__ import annotations

from app.viewmodels.form import Acts, Choice, Field, Fields, Form, Keys, Part, grave_points, noted
from app.viewmodels.form_desk import FormDesk
from app.viewmodels.implant_pages import change
from app.viewmodels.wording import drug_title
from app.workflows.implant_entries import DrugEntry, ImplantEntries, implant_of
from app.workflows.implant_entry import judge_days, judge_strength
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.drugs import Product
from pump_core.notation import day_text, number_text
from pump_core.prescription import MAX_COMPONENTS
from pump_core.quantities import Concentration
from pump_core.values import replace

SOURCES = (
    ("A product", "one drug, as it is sold"),
    ("Made up by a pharmacy", f"one to {MAX_COMPONENTS} drugs, as on its label"),
)


def products_of(site: Site) -> tuple[Product, ...]:
    """Every product of the library."""
    return tuple(product for drug in site.drugs.drugs.values() for product in drug.products)


def drug_form(workflow: Workflow, tablet: Tablet) -> Form:
    """What the label says."""
    own, site = implant_of(workflow.draft), tablet.site
    chosen = -1 if own.made_up is None else int(own.made_up)
    parts: list[Part] = [
        *noted("drugNotice", grave_points(workflow)),
        Choice("source", "What is filled", SOURCES, chosen),
    ]
    if own.made_up is False:
        parts.append(_products(workflow, site))
    elif own.made_up:
        parts += _mixture(own, site)
    if own.made_up is not None:
        parts.append(_label(workflow))
    return Form("Drug", "Enter what the label says. Nothing is injected before it is checked.", tuple(parts))


def _products(workflow: Workflow, site: Site) -> Choice:
    products = products_of(site)
    options = tuple(
        (
            f"{_named(product.drug, site)}\n{site.drugs.drug(product.drug).concentration_text(product.concentration)}",
            product.name,
        )
        for product in products
    )
    wanted = workflow.draft.label.product_id
    at = next((place for place, product in enumerate(products) if product.id == wanted), -1)
    return Choice("product", "Drug and concentration", options, at, 3)


def _mixture(own: ImplantEntries, site: Site) -> list[Part]:
    """The drugs so far, each with its concentration, and those that can be added."""
    parts: list[Part] = []
    if own.drugs:
        fields = []
        for place, each in enumerate(own.drugs):
            drug, strength = site.drugs.drug(each.drug), each.concentration_pg_per_ml
            unit = f"{drug.mass_unit}/mL"
            said = number_text(Concentration.whole_base(strength).to(unit)) if strength is not None else ""
            role = "sets the dose, the others follow" if place == 0 and len(own.drugs) > 1 else ""
            fields.append(Field(_named(each.drug, site), said, unit if said else "", role))
        parts.append(Fields("strength", tuple(fields)))
        parts.append(Keys("removeDrug", "", (("Remove the last drug", ""),)))
    if len(own.drugs) < MAX_COMPONENTS:
        text = "Add a drug" if own.drugs else "First the drug that sets the dose"
        options = tuple((_named(drug, site), "") for drug in _others(own, site))
        parts.append(Keys("drug", text, options, 4))
    days = str(own.stable_days) if own.stable_days is not None else ""
    parts.append(Fields("stable", (Field("Stable in the pump, after the pharmacy", days, "days" if days else ""),)))
    return parts


def _others(own: ImplantEntries, site: Site) -> tuple[str, ...]:
    taken = {each.drug for each in own.drugs}
    return tuple(drug for drug in site.drugs.drugs if drug not in taken)


def _named(drug: str, site: Site) -> str:
    return drug_title(site.drugs.drug(drug).name)


def _label(workflow: Workflow) -> Fields:
    label = workflow.draft.label
    volume = number_text(label.volume.to("mL")) if label.volume is not None else ""
    return Fields(
        "label",
        (
            Field("Lot", label.lot),
            Field("Expires", day_text(label.use_by) if label.use_by is not None else ""),
            Field("Total volume", volume, "mL" if volume else ""),
        ),
    )


def drug_acts(workflow: Workflow, desk: FormDesk) -> Acts:
    """What a touch does there. Another fluid has no dose yet."""
    own, draft, site = implant_of(workflow.draft), workflow.draft, desk.site

    def source(place: int) -> None:
        if own.made_up != bool(place):
            change(workflow, made_up=bool(place), dose_pg_per_day=None)

    def product(place: int) -> None:
        workflow.set_label(replace(draft.label, product_id=products_of(site)[place].id))
        change(workflow, dose_pg_per_day=None)

    def drugs(entries: tuple[DrugEntry, ...]) -> None:
        change(workflow, drugs=entries, dose_pg_per_day=None)

    def strength(place: int) -> None:
        drug = site.drugs.drug(own.drugs[place].drug)

        def take(value: Concentration) -> None:
            entry = DrugEntry(drug=drug.id, concentration_pg_per_ml=value.whole)
            drugs((*own.drugs[:place], entry, *own.drugs[place + 1 :]))

        desk.ask_number(
            f"{_named(drug.id, site)}, concentration",
            f"{drug.mass_unit}/mL",
            f"Consensus up to {drug.concentration_text(drug.consensus_concentration)}",
            lambda typed: judge_strength(typed, drug, draft, site),
            take,
        )

    def label(place: int) -> None:
        (desk.syringe.askLot, desk.syringe.askUseBy, desk.syringe.askVolume)[place]()

    return {
        "source": source,
        "product": product,
        "drug": lambda place: drugs((*own.drugs, DrugEntry(drug=_others(own, site)[place]))),
        "strength": strength,
        "removeDrug": lambda _place: drugs(own.drugs[:-1]),
        "stable": lambda _place: desk.ask_number(
            "Stable in the pump",
            "days",
            "Whole days, from the pharmacy label",
            judge_days,
            lambda days: change(workflow, stable_days=days),
        ),
        "label": label,
    }
