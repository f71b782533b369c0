"""The shape in which values are stored and sent: fields in their declared order, as a list.

A `Record` is a frozen, strict value. `to_list()` gives the plain list that CBOR encodes (nested records become lists,
tuples become lists); `from_list()` reads it back and refuses anything that is not exactly that shape. Members of a
tagged union carry a literal `kind` as their first field, so that the list says what it is; `BY_KIND` reads it. What
validates a record is built at its first use, not at import. A field may only be added at the end, with a default,
together with a new schema version; only such fields may be left out of a list.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    ValidationError,
    ValidationInfo,
    model_serializer,
    model_validator,
)

from pump_core.errors import PumpCoreError

_INT64 = 2**63

Int = Annotated[int, Field(strict=True, ge=-_INT64, lt=_INT64)]
Count = Annotated[int, Field(strict=True, ge=0, lt=_INT64)]
Positive = Annotated[int, Field(strict=True, gt=0, lt=_INT64)]
LONGEST_SPAN_MS = 3_653 * 86_400_000
"""Ten years, longer than a pump lives (our choice): no span of a record is longer."""
Span = Annotated[int, Field(strict=True, ge=0, le=LONGEST_SPAN_MS)]
PositiveSpan = Annotated[int, Field(strict=True, gt=0, le=LONGEST_SPAN_MS)]
Text = Annotated[str, Field(strict=True, max_length=120)]
Name = Annotated[str, Field(strict=True, min_length=1, max_length=60)]
Key = Annotated[str, Field(strict=True, min_length=1, max_length=32, pattern="^[!-~]+$")]
"""An id out of the data files: printable ASCII, so that its bytes can be counted."""
ProductId = Annotated[str, Field(strict=True, max_length=32, pattern="^[!-~]*$")]
"""The product of a label, empty when a pharmacy made up what no product is."""
Lot = Annotated[str, Field(strict=True, max_length=40)]
NOTE_LENGTH = 320
Note = Annotated[str, Field(strict=True, max_length=NOTE_LENGTH)]
CommandId = Annotated[bytes, Field(strict=True, min_length=16, max_length=16)]
Digest = Annotated[bytes, Field(strict=True, min_length=32, max_length=32)]
Flag = Annotated[bool, Field(strict=True)]
Nanolitres = Annotated[int, Field(strict=True, ge=0, lt=2**40)]
"""A volume as entered: beyond any reservoir by far, yet the sum of a dozen stays within 64 bits."""
DayNumber = Annotated[int, Field(strict=True, ge=0, lt=2**21)]
"""Whole days since 1970-01-01, within what a calendar can show."""

_LIST_FORM: Final = object()
"""The validation context of `from_list`: nothing but lists may stand for records."""


_DICT, _NAMED, _EXTRA, _PRIVATE = (
    BaseModel.__dict__[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)
_bare: Final = object.__new__
_EVERY_FIELD: Final[dict[type, set[str]]] = {}
"""The names of all fields of a record, shared by those that `trusted` makes: a frozen record never adds to them."""


class BadRecord(PumpCoreError, ValueError):
    """A list does not have the shape of the record it was read as."""


class Record(BaseModel):
    """A frozen value with a list form. See the module for the rules."""

    model_config = ConfigDict(frozen=True, extra="forbid", revalidate_instances="never", defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _from_list(cls, value: Any, info: ValidationInfo) -> Any:
        if not isinstance(value, list):
            if info.context is _LIST_FORM:
                raise ValueError(f"{cls.__name__} is a list, got {type(value).__name__}")
            return value
        names = list(cls.model_fields)
        if len(value) > len(names):
            raise ValueError(f"{cls.__name__} has {len(names)} fields, got {len(value)}")
        if "kind" in names[:1] and not value:
            raise ValueError(f"{cls.__name__} begins with its kind, got an empty list")
        return dict(zip(names, value, strict=False))

    @model_serializer(mode="plain")
    def _to_list(self) -> list[Any]:
        return [getattr(self, name) for name in type(self).model_fields]

    @classmethod
    def trusted(cls, **fields: Any) -> Self:
        """The record of all these fields, unchecked: for what the engine makes itself, thousands of times a life.

        It equals the one that is checked in everything. Every field is given, defaults too.
        """
        names = _EVERY_FIELD.get(cls)
        if names is None:
            names = _EVERY_FIELD[cls] = set(cls.model_fields)
        record = _bare(cls)
        _DICT(record, fields)
        _NAMED(record, names)
        _EXTRA(record, None)
        _PRIVATE(record, None)
        return record

    def to_list(self) -> list[Any]:
        """The list form, made of lists, ints, text, bytes, booleans and None."""
        listed: object = self.model_dump()
        if not isinstance(listed, list):
            raise BadRecord(f"{type(self).__name__} has no list form")
        return _plain(listed)

    @classmethod
    def from_list(cls, value: Any) -> Self:
        """The record whose list form is `value`.

        Raises `BadRecord` naming the first field that does not fit.
        """
        if not isinstance(value, list):
            raise BadRecord(f"{cls.__name__} is a list, got {type(value).__name__}")
        try:
            return cls.model_validate(value, context=_LIST_FORM)
        except ValidationError as bad:
            first = bad.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(part) for part in first["loc"])
            raise BadRecord(f"{cls.__name__}.{where}: {first['msg']}") from bad


def _plain(value: list[Any]) -> list[Any]:
    return [_plain(list(item)) if isinstance(item, list | tuple) else item for item in value]


def kind_of(value: Any) -> str | None:
    """The kind of a member of a tagged union, as a record or in its list form; None when it names none."""
    kind = value[0] if isinstance(value, list) and value else getattr(value, "kind", None)
    return kind if isinstance(kind, str) else None


BY_KIND = Discriminator(
    kind_of, custom_error_type="kind", custom_error_message="the first item names no kind that is known here"
)
"""Reads a tagged union by the kind in front, so that an error names the field of that kind."""
